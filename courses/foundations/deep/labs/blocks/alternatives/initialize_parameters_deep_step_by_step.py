"""
exercise = "initialize_parameters_deep"
note = { en = "A while loop that goes from layer to layer.", ja = "while ループで層を 1 つずつ進みます。" }
"""


def initialize_parameters_deep(layer_dims, seed):
    draw = np.random.default_rng(seed).standard_normal
    weights, biases, l = {}, {}, 1
    while l < len(layer_dims):
        weights[f"W{l}"] = np.sqrt(2) * draw((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        biases[f"b{l}"] = np.zeros_like(weights[f"W{l}"][:, :1])
        l += 1
    return weights | biases
