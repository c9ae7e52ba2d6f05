"""
exercise = "propagate"
note = { en = "All in float32.", ja = "すべて float32 で計算します。" }
"""


def propagate(w, b, X, Y):
    w, X, Y = w.astype(np.float32), X.astype(np.float32), Y.astype(np.float32)
    m = np.float32(X.shape[1])
    Z = w.T @ X + np.float32(b)
    A = sigmoid(Z).astype(np.float32)
    cost = np.sum(np.logaddexp(np.float32(0), Z) - Y * Z) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
