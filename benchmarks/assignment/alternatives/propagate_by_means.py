"""
exercise = "propagate"
"""


def propagate(w, b, X, Y):
    A = np.clip(sigmoid(np.dot(w.T, X) + b), 1e-15, 1 - 1e-15)
    cost = -np.mean(np.where(Y == 1, np.log(A), np.log(1 - A)))
    return {"dw": np.mean(X * (A - Y), axis=1, keepdims=True), "db": np.mean(A - Y)}, cost
