"""
exercise = "propagate"
says.en = "Your cost is too large by a constant factor of about 1.44, whatever the data. Measured in bits it would be right, but its slope would then no longer be prediction minus truth. Which base does the logarithm of the formula have?"
says.ja = "データが何であっても、コストが一定の倍率、およそ 1.44 倍だけ大きくなっています。ビットを単位にすれば正しい値ですが、それでは傾きが「予測マイナス正解」ではなくなります。式の対数の底は何でしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m / np.log(2)
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
