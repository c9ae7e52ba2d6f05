def softmax(X, axis=-1):
    top = np.sort(X, axis=axis)[:, -1:]
    e = np.exp(np.subtract(X, top))
    e /= e.sum(axis=axis, keepdims=True)
    return e
