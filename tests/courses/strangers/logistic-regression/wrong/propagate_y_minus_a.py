"""
at_fault = ["propagate"]
"""

def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.mean(np.logaddexp(0, Z) - Y * Z)
    return {"dw": X @ (Y - A).T / m, "db": np.sum(Y - A) / m}, cost
