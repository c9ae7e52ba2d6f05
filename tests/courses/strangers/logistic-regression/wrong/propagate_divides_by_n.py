"""
at_fault = ["propagate"]
"""

def propagate(w, b, X, Y):
    n, m = X.shape
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.mean(np.logaddexp(0, Z) - Y * Z)
    return {"dw": X @ (A - Y).T / n, "db": np.sum(A - Y) / m}, cost
