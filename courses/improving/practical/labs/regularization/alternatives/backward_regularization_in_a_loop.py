"""
exercise = "backward_propagation_with_regularization"
note = { en = "A loop over the layers from the last to the first.", ja = "最後の層から最初の層へ、ループで書きます。" }
"""


def backward_propagation_with_regularization(X, Y, parameters, cache, lambd):
    m = Y.shape[1]
    inputs = {1: X, 2: cache["A1"], 3: cache["A2"]}
    dZ, gradients = cache["A3"] - Y, {}
    for layer in (3, 2, 1):
        W = parameters[f"W{layer}"]
        gradients[f"dW{layer}"] = (dZ @ inputs[layer].T + lambd * W) / m
        gradients[f"db{layer}"] = dZ.mean(axis=1).reshape(-1, 1)
        dZ = (W.T @ dZ) * (inputs[layer] > 0) if layer > 1 else None
    return gradients
