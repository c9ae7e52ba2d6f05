"""
exercise = "propagate"
says.en = "You divide by the number of rows of X. Rows are inputs, the numbers of one picture; the average of the cost runs over the pictures. Along which axis of X do the pictures lie?"
says.ja = "X の行の数で割っています。行は入力、つまり 1 枚の画像の中の数です。コストの平均は画像についてとります。画像は、X のどの軸に沿って並んでいるでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[0]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
