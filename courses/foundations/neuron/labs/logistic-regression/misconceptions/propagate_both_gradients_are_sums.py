"""
exercise = "propagate"
says.en = "The cost is an average, but both gradients are sums. The slope of an average is the average of the slopes, so what was divided in the one must be divided in the others. By which number did you divide the cost?"
says.ja = "コストは平均なのに、勾配は 2 つとも合計になっています。平均の傾きは、傾きの平均です。一方を割ったのなら、ほかも割らなければなりません。コストはいくつで割ったでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T
    db = np.sum(dZ)
    return {"dw": dw, "db": db}, cost
