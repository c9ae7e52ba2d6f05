"""
exercise = "initialize_parameters_deep"
says.en = "Your weights are smaller than they should be, most of all in wide layers. Random terms partly cancel, so their sum grows more slowly than their number. Which function describes how it grows?"
says.ja = "重みが小さすぎます。幅の広い層ほど、ずれが大きくなっています。でたらめな項は互いに打ち消し合うので、その和は、項の数よりゆっくり大きくなります。その増え方を表すのは、どの関数でしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * 2 / n_in
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters
