"""
exercise = "propagate"
says.en = "The number is right, but it is wrapped in an array of shape (1, 1). A matrix product always gives a matrix, even if only one element is left. How do you take a single number out of it?"
says.ja = "値は合っていますが、形が (1, 1) の配列に包まれています。行列積の結果は、要素が 1 つしかなくても行列です。そこから 1 つの数を取り出すには、どうすればよいでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    losses = np.logaddexp(0, Z) - Y * Z
    cost = losses @ np.ones((m, 1)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
