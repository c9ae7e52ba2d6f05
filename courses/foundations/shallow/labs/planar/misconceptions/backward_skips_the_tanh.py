"""
exercise = "backward_propagation"
says.en = "The output layer is right, but the hidden layer is not: you stop at A1 as if it were Z1. Between the two lies the tanh, and every box that is passed on the way back multiplies in its slope. What is the slope of the tanh?"
says.ja = "出力層は合っていますが、隠れ層が違います。A1 まで戻ったところで、そこを Z1 とみなしています。2 つのあいだには tanh があり、帰り道では箱を通るたびにその傾きを掛けます。tanh の傾きは何でしょうか?"
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
