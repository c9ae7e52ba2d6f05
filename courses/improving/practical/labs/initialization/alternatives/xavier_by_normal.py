"""
exercise = "initialize_parameters_xavier"
note = { en = "rng.normal with the standard deviation, the sizes in pairs.", ja = "rng.normal に標準偏差を渡します。大きさは 2 つずつ組にします。" }
"""


def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for layer, (n_in, n_out) in enumerate(zip(layers_dims, layers_dims[1:]), start=1):
        parameters[f"W{layer}"] = rng.normal(scale=n_in**-0.5, size=(n_out, n_in))
        parameters[f"b{layer}"] = np.zeros((n_out, 1))
    return parameters
