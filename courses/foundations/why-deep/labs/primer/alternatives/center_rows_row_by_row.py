"""
exercise = "center_rows"
note = { en = "One row after the other.", ja = "1 行ずつ計算します。" }
"""


def center_rows(X):
    n, m = X.shape
    centered = np.zeros((n, m))
    for i in range(n):
        centered[i] = X[i] - sum(X[i]) / m
    return centered
