"""
at_fault = ["propagate"]
says = ["`dW`, `db`, expected `dw`, `db`"]
"""

def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    return {"dW": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, np.mean(np.logaddexp(0, Z) - Y * Z)
