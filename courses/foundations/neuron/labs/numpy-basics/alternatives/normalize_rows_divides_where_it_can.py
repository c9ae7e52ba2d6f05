"""
exercise = "normalize_rows"
note = { en = "Division only where the norm is positive.", ja = "ノルムが正のところだけで割ります。" }
"""


def normalize_rows(X):
    norm = np.linalg.norm(X, axis=1, keepdims=True)
    return np.divide(X, norm, out=np.zeros(X.shape), where=norm > 0)
