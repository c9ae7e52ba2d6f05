def softmax(X):
    return np.exp(X - np.logaddexp.reduce(X, axis=1, keepdims=True))
