def columns_of(X, Y, label):
    chosen = [X[:, i : i + 1] for i in range(X.shape[1]) if Y[0][i] == label]
    return np.hstack(chosen) if chosen else np.zeros((X.shape[0], 0))
