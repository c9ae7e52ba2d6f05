"""
exercise = "initialize_parameters_random"
note = { en = "From the last layer to the first, each matrix drawn turned around.", ja = "最後の層から順に、転置した行列を引いていきます。" }
"""


def initialize_parameters_random(layers_dims, scale, rng):
    parameters = {}
    for layer in reversed(range(1, len(layers_dims))):
        W = scale * rng.standard_normal((layers_dims[layer - 1], layers_dims[layer])).T
        parameters[f"W{layer}"], parameters[f"b{layer}"] = W, np.zeros((len(W), 1))
    return parameters
