"""
exercise = "propagate"
says.en = "Your `db` holds one number for each picture. There is only one bias, and all the pictures vote on it together. Which sum is still missing, or runs along the wrong axis?"
says.ja = "`db` に、画像ごとに 1 つずつ数が入っています。バイアスは 1 つしかなく、すべての画像が一緒に票を入れます。足りない和、あるいは軸を取り違えた和はどれでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ, axis=0) / m
    return {"dw": dw, "db": db}, cost
