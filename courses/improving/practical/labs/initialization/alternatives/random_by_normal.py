"""
exercise = "initialize_parameters_random"
note = { en = "rng.normal takes the standard deviation as an argument.", ja = "rng.normal には、標準偏差を引数として渡せます。" }
"""


def initialize_parameters_random(layers_dims, scale, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        n_out, n_in = layers_dims[layer], layers_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(0, scale, size=(n_out, n_in))
        parameters[f"b{layer}"] = np.zeros((n_out, 1))
    return parameters
