"""
exercise = "propagate"
says.en = "Your cost is the sum of all the losses, so it grows with the number of pictures: twice the data, twice the cost. Costs of a small and a large training set could then not be compared. What turns a sum over m pictures into a statement about one typical picture?"
says.ja = "コストが損失の合計になっているので、画像の枚数とともに大きくなります。データが 2 倍なら、コストも 2 倍です。これでは、小さな訓練データと大きな訓練データのコストを比べられません。m 枚分の合計を、典型的な 1 枚の値にするには何をすればよいでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z)
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
