"""
exercise = "backward_propagation_n"
says.en = "Only db2 is still wrong, and nothing else, so nothing that others are computed from can be at fault. Compare its line with those of db1 and db3. What do they do that it does not?"
says.ja = "まだ間違っているのは db2 だけで、ほかはすべて合っています。ですから、ほかの計算の元になっているところに間違いはありません。db2 の行を、db1 や db3 の行と比べてみましょう。そこにあって、ここにないものは何でしょうか?"
"""


def backward_propagation_n(X, Y, parameters, cache):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": dZ2 @ cache["A1"].T / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True),
        "dW3": dZ3 @ cache["A2"].T / m,
        "db3": np.sum(dZ3, axis=1, keepdims=True) / m,
    }
