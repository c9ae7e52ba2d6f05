"""
exercise = "propagate"
says.en = "As long as the neuron is in doubt all is well, but once it is certain your cost becomes `nan`. There a is rounded to exactly 0 or 1, one of the logarithms is infinite, and 0 times infinity has no value. How can you keep that logarithm from ever seeing a 0?"
says.ja = "ニューロンが迷っているうちは問題ありませんが、確信をもつとコストが `nan` になります。a が丸められてちょうど 0 か 1 になり、一方の対数が無限大になって、0 と無限大の積が定まらないからです。対数に 0 が渡らないようにするには、どうすればよいでしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost
