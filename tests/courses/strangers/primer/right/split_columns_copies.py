def split_columns(X, m_first):
    m = X.shape[1]
    return X[:, 0:m_first].copy(), X[:, m_first:m].copy()
