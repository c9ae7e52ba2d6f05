"""
exercise = "propagate"
says.en = "The gradient is summed over the examples but never averaged. By what is the cost divided?"
says.ja = "勾配を例について合計しただけで、平均していません。コストは何で割られていますか?"
"""


def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = A - Y
    return {"dw": X @ dz.T, "db": dz.sum()}, cost
