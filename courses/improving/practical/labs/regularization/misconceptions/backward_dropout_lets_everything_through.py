"""
exercise = "backward_propagation_with_dropout"
says.en = "The gradient goes back through the dropped units as if they had been there. What did such a unit contribute to the answer, and how much of the blame can it have?"
says.ja = "休んだユニットにも、そこにいたかのように勾配が流れています。そのユニットは答えに何を加えたでしょうか。そして、どれだけの責任があるでしょうか?"
"""


def backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"]), (3, dZ3, cache["A2"])):
        gradients[f"dW{layer}"] = dZ @ A.T / m
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
