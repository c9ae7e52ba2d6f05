"""
exercise = "initialize_parameters_deep"
says.en = "Your biases are random. It is enough that the weights differ: they already tell the neurons apart. With which value does a bias start here?"
says.ja = "バイアスまで乱数にしています。ニューロンを区別するには、重みが違っていれば十分です。ここでは、バイアスはどの値から始まるでしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in)
        parameters[f"b{l}"] = rng.standard_normal((n_out, 1))
    return parameters
