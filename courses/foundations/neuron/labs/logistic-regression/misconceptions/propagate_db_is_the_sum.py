"""
exercise = "propagate"
says.en = "`dw` is an average over the pictures, but your `db` is a sum. The bias would then move many times as far as the weights, although both are slopes of the same cost. What have you done to the one and not to the other?"
says.ja = "`dw` は画像についての平均なのに、`db` は合計になっています。どちらも同じコストの傾きなのに、これではバイアスだけが重みの何倍も動いてしまいます。一方にはしたのに、もう一方にはしていないことは何でしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ)
    return {"dw": dw, "db": db}, cost
