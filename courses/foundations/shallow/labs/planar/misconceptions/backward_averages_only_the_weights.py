"""
exercise = "backward_propagation"
says.en = "The gradients of your weights are means over the examples, but those of the biases are sums. All of them are slopes of the same cost. What have you done to the ones and not to the others?"
says.ja = "重みの勾配は例についての平均なのに、バイアスの勾配は合計になっています。どれも同じコストの傾きです。一方にはしたのに、もう一方にはしていないことは何でしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
