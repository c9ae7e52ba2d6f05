"""
exercise = "backward_propagation_with_regularization"
says.en = "What you add is half of what it should be. In the cost there is a 2 in the denominator. What becomes of it when a square is differentiated?"
says.ja = "加えている分が、あるべき値の半分です。コストの式では、分母に 2 があります。2 乗を微分すると、その 2 はどうなるでしょうか?"
"""


def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m + lambd / (2 * m) * parameters[f"W{layer}"]
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
