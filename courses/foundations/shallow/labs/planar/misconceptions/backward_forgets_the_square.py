"""
exercise = "backward_propagation"
says.en = "Your slope of the tanh is not the same to the left and to the right of 0: where A1 is negative it becomes larger than 1. But the curve is nowhere steeper than in its middle. What is missing in your formula for the slope?"
says.ja = "あなたの tanh の傾きは、0 の左と右で違っています。A1 が負のところでは 1 を超えてしまいます。しかし、この曲線が最も急なのは真ん中です。傾きの式に、何が足りないでしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
