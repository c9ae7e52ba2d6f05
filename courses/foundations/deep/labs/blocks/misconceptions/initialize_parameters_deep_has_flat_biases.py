"""
exercise = "initialize_parameters_deep"
says.en = "Your biases have one axis only. Added to a table with one column for each example, such an array lies down along the examples, or does not fit at all. Which shape makes broadcasting repeat a bias for every example?"
says.ja = "バイアスの軸が 1 つしかありません。例を列に並べた表にこれを足すと、例の方向に並べられてしまうか、形が合わずにエラーになります。どの例にも同じバイアスが足されるのは、どんな形のときでしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in)
        parameters[f"b{l}"] = np.zeros(n_out)
    return parameters
