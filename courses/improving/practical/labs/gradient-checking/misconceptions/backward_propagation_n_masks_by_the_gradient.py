"""
exercise = "backward_propagation_n"
says.en = "You let a gradient through to layer 1 where the gradient itself is positive. What decided on the way forward whether the unit was open or shut?"
says.ja = "第 1 層では、勾配そのものが正のところだけを通しています。順伝播で、そのユニットが開いているか閉じているかを決めたのは何でしょうか?"
"""


def backward_propagation_n(X, Y, parameters, cache):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dA1 = parameters["W2"].T @ dZ2
    dZ1 = dA1 * (dA1 > 0)
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": dZ2 @ cache["A1"].T / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
        "dW3": dZ3 @ cache["A2"].T / m,
        "db3": np.sum(dZ3, axis=1, keepdims=True) / m,
    }
