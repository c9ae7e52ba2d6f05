"""
exercise = "backward_propagation_n"
says.en = "You divided dZ2 by m, and what is computed from it is divided once more. The first layers get too small a gradient. At which point of the way back does one average over the examples?"
says.ja = "dZ2 を m で割り、そこから計算したものをもう一度 m で割っています。手前の層の勾配が小さくなりすぎます。例についての平均をとるのは、帰り道のどこでしょうか?"
"""


def backward_propagation_n(X, Y, parameters, cache):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0) / m
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": dZ2 @ cache["A1"].T / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True),
        "dW3": dZ3 @ cache["A2"].T / m,
        "db3": np.sum(dZ3, axis=1, keepdims=True) / m,
    }
