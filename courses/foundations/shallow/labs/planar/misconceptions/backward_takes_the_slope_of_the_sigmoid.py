"""
exercise = "backward_propagation"
says.en = "In the hidden layer you multiply by the slope of the sigmoid. That formula belongs to another curve; with the tanh it would even become negative. Through which function did Z1 become A1?"
says.ja = "隠れ層で、シグモイド関数の傾きを掛けています。その式は別の曲線のもので、tanh の値を入れると負になることさえあります。Z1 は、どの関数を通って A1 になったのでしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * A1 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
