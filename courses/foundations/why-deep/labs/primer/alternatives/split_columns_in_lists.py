"""
exercise = "split_columns"
note = { en = "Columns are picked by their numbers.", ja = "列の番号を並べて取り出します。" }
"""


def split_columns(X, m_first):
    m = X.shape[1]
    return np.take(X, range(m_first), axis=1), X[:, list(range(m_first, m))]
