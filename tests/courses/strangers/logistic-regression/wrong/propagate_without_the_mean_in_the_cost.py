"""
at_fault = ["propagate"]
"""

def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z)
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
