"""
exercise = "propagate"
says.en = "The gradient points downhill instead of uphill. Which comes first in the difference, the prediction or the label?"
says.ja = "勾配が逆を向いています。引き算で先に来るのは、予測とラベルのどちらでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dz = Y - A
    return {"dw": X @ dz.T / m, "db": np.sum(dz) / m}, cost
