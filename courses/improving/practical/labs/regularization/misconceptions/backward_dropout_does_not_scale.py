"""
exercise = "backward_propagation_with_dropout"
says.en = "The right units are left out, but the gradient of the others is too small. On the way there, an activation was multiplied by its mask and by something else. What does the chain rule say about constant factors?"
says.ja = "休むユニットは合っていますが、ほかのユニットの勾配が小さすぎます。行きには、活性値にマスクのほかにも掛かったものがありました。定数の因子について、連鎖律は何と言っているでしょうか?"
"""


def backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * cache["D2"] * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * cache["D1"] * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
