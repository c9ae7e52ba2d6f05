"""
exercise = "propagate"
says.en = "The gradient is summed over the examples but never averaged. By what is the cost divided?"
says.ja = "勾配を例について合計しただけで、平均していません。コストは何で割られていますか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dz = A - Y
    return {"dw": X @ dz.T, "db": np.sum(dz)}, cost
