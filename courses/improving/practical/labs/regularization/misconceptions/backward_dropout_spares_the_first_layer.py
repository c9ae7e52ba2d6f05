"""
exercise = "backward_propagation_with_dropout"
says.en = "Layer 2 is right, and layer 1 goes back without its mask. Which units of layer 1 had their day off?"
says.ja = "第 2 層は合っていますが、第 1 層ではマスクを通らずに戻っています。第 1 層で休んだのは、どのユニットでしょうか?"
"""


def backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * cache["D2"] / keep_prob * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
