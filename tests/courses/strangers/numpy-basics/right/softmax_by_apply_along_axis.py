def softmax(X):
    def one(row):
        e = np.exp(row - np.amax(row))
        return e / np.sum(e)

    return np.apply_along_axis(one, axis=1, arr=X)
