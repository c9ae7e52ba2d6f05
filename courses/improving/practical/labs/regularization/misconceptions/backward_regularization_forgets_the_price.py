"""
exercise = "backward_propagation_with_regularization"
says.en = "These are the gradients of the cost without a price; lambda changes nothing in them. The network would be trained as if its weights were free. Which three lines need something more?"
says.ja = "これは、値段のないコストの勾配で、ラムダを変えても何も変わりません。重みがただであるかのように学習してしまいます。何かを加えなければならない 3 つの行はどれでしょうか?"
"""


def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
