"""
exercise = "backward_propagation_with_dropout"
note = { en = "Where the activation is positive, the unit was open and not dropped.", ja = "活性値が正であれば、そのユニットは開いていて、休んでもいませんでした。" }
"""


def backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["A2"] > 0) / keep_prob
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["A1"] > 0) / keep_prob
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m
        gradients[f"db{layer}"] = dZ.mean(axis=1, keepdims=True)
    return gradients
