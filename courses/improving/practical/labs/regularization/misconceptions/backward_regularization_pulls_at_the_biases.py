"""
exercise = "backward_propagation_with_regularization"
says.en = "The gradients of your biases have a pull towards 0 in them. The cost of the previous exercise has no price on biases. What is the derivative of something that does not occur?"
says.ja = "バイアスの勾配に、0 へ引く力が加わっています。前の課題のコストでは、バイアスに値段はついていません。現れないものについての微分は、いくつでしょうか?"
"""


def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m + lambd / m * parameters[f"W{layer}"]
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m + lambd / m * parameters[f"b{layer}"]
    return gradients
