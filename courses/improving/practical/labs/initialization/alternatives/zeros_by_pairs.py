"""
exercise = "initialize_parameters_zeros"
note = { en = "The sizes in pairs, with zip.", ja = "大きさを zip で 2 つずつ組にします。" }
"""


def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for layer, (n_in, n_out) in enumerate(zip(layers_dims, layers_dims[1:]), start=1):
        parameters.update({f"W{layer}": np.full((n_out, n_in), 0.0), f"b{layer}": np.full((n_out, 1), 0.0)})
    return parameters
