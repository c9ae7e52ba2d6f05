"""
at_fault = ["propagate", "initialize"]
"""

# %% exercise="propagate"
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    return {"dw": X @ (A - Y).T, "db": np.sum(A - Y) / m}, np.mean(np.logaddexp(0, Z) - Y * Z)
# %% exercise="initialize"
def initialize(n):
    return np.ones((n, 1)), 0.5
