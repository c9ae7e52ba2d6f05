"""
exercise = "backward_propagation"
says.en = "You send the error back through dW2. The error takes the same connections as the signal did on the way forward, with the same strength. By which numbers were the hidden answers multiplied then?"
says.ja = "誤差を、dW2 を通して戻しています。誤差は、行きに信号が通ったのと同じつながりを、同じ強さで戻ります。行きでは、隠れ層の答えに、どの数を掛けたでしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = dW2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
