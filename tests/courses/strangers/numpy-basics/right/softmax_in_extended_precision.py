def softmax(X):
    e = np.exp(X.astype(np.longdouble))
    return e / e.sum(axis=1, keepdims=True)
