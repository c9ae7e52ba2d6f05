"""
exercise = "backward_propagation_with_dropout"
note = { en = "A loop over the layers; the average is taken at the beginning.", ja = "層についてのループで書きます。平均は最初にとっておきます。" }
"""


def backward_propagation_with_dropout(X, Y, parameters, cache, keep_prob):
    inputs = {1: X, 2: cache["A1"], 3: cache["A2"]}
    dZ, gradients = (cache["A3"] - Y) / Y.shape[1], {}
    for layer in (3, 2, 1):
        gradients[f"dW{layer}"] = dZ @ inputs[layer].T
        gradients[f"db{layer}"] = dZ @ np.ones((dZ.shape[1], 1))
        if layer > 1:
            scale = cache[f"D{layer - 1}"] / keep_prob
            dZ = (parameters[f"W{layer}"].T @ dZ) * scale * (cache[f"Z{layer - 1}"] > 0)
    return gradients
