def columns_of(X, Y, label):
    return X[:, np.where(Y == label)[1]]
