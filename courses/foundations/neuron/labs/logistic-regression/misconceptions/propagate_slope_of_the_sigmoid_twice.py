"""
exercise = "propagate"
says.en = "Your gradients carry the factor a(1 - a), the slope of the sigmoid, once more. In the chain from the loss to z this factor does occur, but it meets its inverse there. What does the slope of the log loss with respect to a have in its denominator?"
says.ja = "勾配に、シグモイドの傾き a(1 - a) が余分に掛かっています。損失から z までの連鎖の中にこの因子は確かに現れますが、そこで逆数と出会います。対数損失を a で微分したものの分母には、何があるでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = (A - Y) * A * (1 - A)
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
