"""
exercise = "propagate"
says.en = "The number is right, but your `db` is an array with two axes, and b would turn into one with the first step. Keeping the axes of a sum is a good habit where the result meets another array. What is b in this lab?"
says.ja = "値は合っていますが、`db` が軸を 2 つ持つ配列になっているので、b も最初の一歩で配列に変わってしまいます。和の軸を残すのは、結果を別の配列と組み合わせるときにはよい習慣です。このラボでの b は何でしょうか?"
"""


def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = np.sum(np.logaddexp(0, Z) - Y * Z) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return {"dw": dw, "db": db}, cost
