"""
exercise = "propagate"
note = { en = "A tiny number is added inside the logarithms; the gradients come from einsum.", ja = "対数の中にごく小さな数を足し、勾配は einsum で求めます。" }
"""


def propagate(w, b, X, Y):
    A = sigmoid((X.T @ w).T + b)
    cost = -np.mean(Y * np.log(A + 1e-10) + (1 - Y) * np.log(1 - A + 1e-10))
    dw = np.einsum("jk,ik->ji", X, A - Y) / X.shape[1]
    return {"db": np.mean(A - Y), "dw": dw}, cost
