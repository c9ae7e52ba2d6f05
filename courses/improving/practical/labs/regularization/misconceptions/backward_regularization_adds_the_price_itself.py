"""
exercise = "backward_propagation_with_regularization"
says.en = "You add the same number to every entry: the price itself. The gradient wants to know how the price changes when this one weight moves. On which weight does that depend?"
says.ja = "どの要素にも同じ数、つまり値段そのものを足しています。勾配に必要なのは、その重みが動いたときに値段がどう変わるかです。それはどの重みによって決まるでしょうか?"
"""


def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m + lambd / (2 * m) * np.sum(parameters[f"W{layer}"] ** 2)
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
