"""
exercise = "backward_propagation"
says.en = "You compute the slope of the tanh from Z1, but the formula is written in terms of the height of the curve. With a large Z1 your slope is far below 0, where a flat curve has a slope of nearly 0. Which entry of the cache holds the height?"
says.ja = "tanh の傾きを Z1 から計算していますが、式は曲線の高さで書かれています。Z1 が大きいと、ほとんど平らなはずのところで、傾きが大きな負の数になってしまいます。高さが入っているのは、cache のどの要素でしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    Z1, A1, A2 = cache["Z1"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - Z1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
