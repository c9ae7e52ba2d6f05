"""
exercise = "initialize_parameters_he"
note = { en = "rng.normal with the standard deviation.", ja = "rng.normal に標準偏差を渡します。" }
"""


def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        n_out, n_in = layers_dims[layer], layers_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(0, (2 / n_in) ** 0.5, (n_out, n_in))
        parameters[f"b{layer}"] = np.zeros((n_out, 1))
    return parameters
