"""
at_fault = ["propagate"]
says = ["1/2 of what it should be"]
"""

def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    return {"dw": X @ (A - Y).T / (2 * m), "db": np.sum(A - Y) / (2 * m)}, np.mean(np.logaddexp(0, Z) - Y * Z)
