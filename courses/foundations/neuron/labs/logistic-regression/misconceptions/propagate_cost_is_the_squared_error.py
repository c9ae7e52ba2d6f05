"""
exercise = "propagate"
says.en = "Your cost is the mean squared error, while your gradients are those of the log loss. The two do not belong together: you would be walking down one slope and reading the height of another. Which price does the cost formula ask for when y = 1 and a = 0.01?"
says.ja = "コストは二乗誤差の平均なのに、勾配は対数損失のものです。この 2 つは組になりません。ある坂を下りながら、別の坂の高さを読んでいることになります。y = 1、a = 0.01 のとき、コストの式ではいくら払うことになるでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.mean((A - Y) ** 2)
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
