def softmax(X):
    e = np.exp(X.astype(np.longdouble))
    return np.asarray(e / e.sum(axis=1, keepdims=True), dtype=float)
