"""
exercise = "propagate"
says.en = "Your `dw` is a row, and w is a column. Subtracting one from the other would not fail: broadcasting would quietly make a table of them. Which shape must a gradient always have?"
says.ja = "`dw` が行で、w は列です。一方からもう一方を引いてもエラーにはならず、ブロードキャストによって黙って表になってしまいます。勾配は、いつもどんな形であるべきでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = dZ @ X.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
