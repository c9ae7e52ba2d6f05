"""
exercise = "propagate"
says.en = "You add b to every pixel before the weights come, so it is counted once for each weight. The bias belongs to the neuron, not to the picture. How often does b appear in the sum for a single picture?"
says.ja = "重みを掛ける前に、b をすべての画素に足しているので、重みの数だけ数えられてしまいます。バイアスは画像のものではなく、ニューロンのものです。1 枚の画像についての和の中に、b は何回現れるでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ (X + b)
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
