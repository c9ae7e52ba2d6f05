"""
exercise = "backward_propagation_with_regularization"
note = { en = "First the gradients of the data, then the pull on the weights.", ja = "まずデータの勾配を求め、あとから重みを引く力を加えます。" }
"""


def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    dZ3 = (cache["A3"] - Y) / X.shape[1]
    dZ2 = np.where(cache["Z2"] > 0, parameters["W3"].T @ dZ3, 0)
    dZ1 = np.where(cache["Z1"] > 0, parameters["W2"].T @ dZ2, 0)
    gradients = {"dW1": dZ1 @ X.T, "dW2": dZ2 @ cache["A1"].T, "dW3": dZ3 @ cache["A2"].T}
    for layer, dZ in enumerate((dZ1, dZ2, dZ3), start=1):
        gradients[f"db{layer}"] = dZ.sum(axis=1, keepdims=True)
        gradients[f"dW{layer}"] += lambd * parameters[f"W{layer}"] / Y.size
    return gradients
