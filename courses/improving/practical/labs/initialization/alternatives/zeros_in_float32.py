"""
exercise = "initialize_parameters_zeros"
note = { en = "In float32, weights first and then biases.", ja = "float32 を使い、先に重み、次にバイアスを作ります。" }
"""


def initialize_parameters_zeros(layers_dims):
    layers = range(1, len(layers_dims))
    weights = {"W" + str(k): np.zeros((layers_dims[k], layers_dims[k - 1]), dtype=np.float32) for k in layers}
    biases = {"b" + str(k): np.zeros((layers_dims[k], 1), dtype=np.float32) for k in layers}
    return {**weights, **biases}
