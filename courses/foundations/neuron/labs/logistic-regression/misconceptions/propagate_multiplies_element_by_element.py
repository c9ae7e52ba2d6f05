"""
exercise = "propagate"
says.en = "Your `dw` is a table with one column for each picture: the votes are there, but nobody has counted them. The star multiplies element by element; the matrix product also adds up. Along which axis must the votes be added?"
says.ja = "`dw` が、画像ごとに 1 列ある表になっています。票はそろいましたが、まだ数えられていません。アスタリスクは要素ごとに掛けるだけですが、行列積は足し合わせもします。票は、どの軸に沿って足すべきでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X * dZ / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
