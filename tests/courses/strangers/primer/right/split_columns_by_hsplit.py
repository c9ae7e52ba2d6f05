def split_columns(X, m_first):
    return np.hsplit(X, [m_first])
