"""
exercise = "propagate"
says.en = "Your `dw` adds up the votes of all pictures, but the cost is their average. A gradient that grows with the number of pictures makes steps that grow with it, too. What happened to the cost after its sum was formed, and must therefore happen to its slope?"
says.ja = "`dw` はすべての画像の票を合計していますが、コストはその平均です。勾配が画像の枚数とともに大きくなれば、一歩の幅も大きくなってしまいます。コストでは合計のあとに何をしましたか。その傾きにも、同じことが必要ではないでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
