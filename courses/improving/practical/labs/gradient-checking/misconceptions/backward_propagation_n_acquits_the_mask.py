"""
exercise = "backward_propagation_n"
says.en = "dW1 and db1 are still wrong, and everything behind them is right, so the bug sits between layer 2 and layer 1. A multiplication there uses the value of ReLU. What does the chain rule ask for at that place?"
says.ja = "dW1 と db1 がまだ間違っていて、それより後ろはすべて正しくなっています。ですから、バグは第 2 層と第 1 層の間にあります。そこでは、ReLU の値を掛けています。連鎖律がそこで求めているのは何でしょうか?"
"""


def backward_propagation_n(X, Y, parameters, cache):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * cache["A1"]
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": dZ2 @ cache["A1"].T / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
        "dW3": dZ3 @ cache["A2"].T / m,
        "db3": np.sum(dZ3, axis=1, keepdims=True) / m,
    }
