"""
exercise = "weighted_sums"
note = { en = "One example after another, one input after another.", ja = "データを 1 件ずつ、入力を 1 つずつ計算します。" }
"""


def weighted_sums(w, X, b):
    n, m = X.shape
    z = np.full((1, m), b, dtype=float)
    for j in range(m):
        for i in range(n):
            z[0, j] += w[i, 0] * X[i, j]
    return z
