"""
exercise = "backward_propagation_with_regularization"
says.en = "The pull on the weights is too strong, the more so the more examples there are. Which denominator of the price has got lost on the way to its derivative?"
says.ja = "重みを引く力が強すぎ、例が多いほどそれがひどくなります。値段を微分する途中で、どの分母がなくなってしまったのでしょうか?"
"""


def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m + lambd * parameters[f"W{layer}"]
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
