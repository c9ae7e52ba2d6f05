"""
exercise = "backward_propagation"
says.en = "Your gradients are sums over the examples, but the cost is their mean. With 400 points each step would be 400 times as long. What happened to the cost after its sum was formed?"
says.ja = "勾配が例についての合計になっていますが、コストは平均です。点が 400 個あれば、一歩の幅が 400 倍になってしまいます。コストでは、合計したあとに何をしたでしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
