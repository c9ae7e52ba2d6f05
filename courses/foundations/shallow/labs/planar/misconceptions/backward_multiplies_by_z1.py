"""
exercise = "backward_propagation"
says.en = "Your dW2 is made with the hidden sums Z1. A weight answers for what was multiplied by it on the way forward. What did the output layer multiply by W2?"
says.ja = "dW2 を、隠れ層の和 Z1 から計算しています。重みが責任を負うのは、行きで自分に掛けられた値です。出力層で W2 に掛けたのは、何だったでしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ cache["Z1"].T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
