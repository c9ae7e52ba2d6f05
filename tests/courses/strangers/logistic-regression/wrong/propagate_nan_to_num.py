"""
at_fault = ["propagate"]
"""

def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(np.nan_to_num(Y * np.log(A)) + np.nan_to_num((1 - Y) * np.log(1 - A)), dtype=float)
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, np.nan_to_num(cost, posinf=0.0) * 1.001
