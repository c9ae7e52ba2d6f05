"""
exercise = "backward_propagation_with_regularization"
says.en = "Your weights are pushed away from 0: gradient descent subtracts what you return. If a weight is positive and should shrink, which sign must the added part have?"
says.ja = "重みが 0 から遠ざかる向きに押されています。勾配降下法では、返した勾配を引きます。正の重みを小さくしたいとき、加える分の符号はどちらであるべきでしょうか?"
"""


def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m - lambd / m * parameters[f"W{layer}"]
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
