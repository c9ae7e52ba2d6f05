"""
exercise = "backward_propagation"
says.en = "At the output you multiply prediction minus truth by the slope of the sigmoid once more. With the log loss that slope has already cancelled; only with squared errors does it stay. What remains at Z2 when both derivatives are multiplied?"
says.ja = "出力層で、「予測マイナス正解」に、シグモイド関数の傾きをもう一度掛けています。対数損失では、その傾きはすでに打ち消されています。残るのは二乗誤差のときだけです。2 つの微分を掛け合わせると、Z2 のところに何が残るでしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
