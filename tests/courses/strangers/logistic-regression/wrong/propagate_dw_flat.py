"""
at_fault = ["propagate"]
says = ["an axis of length 1 is lost"]
"""

def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    return {"dw": (X @ (A - Y).T / m).ravel(), "db": np.sum(A - Y) / m}, np.mean(np.logaddexp(0, Z) - Y * Z)
