"""
exercise = "backward_propagation_n"
note = { en = "A loop over the layers; the mask comes from the activations.", ja = "層についてのループで書きます。マスクは活性値から作ります。" }
"""


def backward_propagation_n(X, Y, parameters, cache):
    m = Y.shape[1]
    activations = {0: X, 1: cache["A1"], 2: cache["A2"]}
    dZ = (cache["A3"] - Y) / m
    gradients = {}
    for layer in (3, 2, 1):
        gradients[f"dW{layer}"] = dZ @ activations[layer - 1].T
        gradients[f"db{layer}"] = dZ.sum(axis=1, keepdims=True)
        if layer > 1:
            dZ = (parameters[f"W{layer}"].T @ dZ) * (activations[layer - 1] > 0)
    return gradients
