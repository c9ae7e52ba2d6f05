"""
exercise = "backward_propagation_with_dropout"
says.en = "The gradients of W2 and W3 were divided by keep_prob once too often. The activations in the cache have been divided already, on the way there. Where does the division belong on the way back?"
says.ja = "W2 と W3 の勾配を、keep_prob で 1 回余分に割っています。辞書の中の活性値は、行きにもう割ってあります。帰り道で割り算が必要なのはどこでしょうか?"
"""


def backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob):
    m = X.shape[1]
    dZ3 = cache["A3"] - Y
    dZ2 = (parameters["W3"].T @ dZ3) * cache["D2"] / keep_prob * (cache["Z2"] > 0)
    dZ1 = (parameters["W2"].T @ dZ2) * cache["D1"] / keep_prob * (cache["Z1"] > 0)
    gradients = {}
    for layer, dZ, A in ((1, dZ1, X), (2, dZ2, cache["A1"] / keep_prob), (3, dZ3, cache["A2"] / keep_prob)):
        gradients[f"dW{layer}"] = dZ @ A.T / m
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
    return gradients
