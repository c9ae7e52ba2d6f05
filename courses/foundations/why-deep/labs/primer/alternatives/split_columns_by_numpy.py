"""
exercise = "split_columns"
note = { en = "With NumPy's own function.", ja = "NumPy の関数を使います。" }
"""


def split_columns(X, m_first):
    first, rest = np.split(X, [m_first], axis=1)
    return first, rest
