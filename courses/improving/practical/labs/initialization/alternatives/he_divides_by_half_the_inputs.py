"""
exercise = "initialize_parameters_he"
note = { en = "Half of the inputs are shut by ReLU, so only the other half counts.", ja = "入力の半分は ReLU で閉じるので、残りの半分だけを数えます。" }
"""


def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for layer, (n_in, n_out) in enumerate(zip(layers_dims, layers_dims[1:]), start=1):
        parameters[f"W{layer}"] = rng.standard_normal((n_out, n_in)) / np.sqrt(n_in / 2)
        parameters[f"b{layer}"] = np.array([[0.0]] * n_out)
    return parameters
