"""
exercise = "initialize_parameters_deep"
says.en = "Your weights are a hundredth of what was drawn, whatever the width of the layer. With one hidden layer that does no harm; here the signal shrinks with every layer that it passes. On which number of the layer should the scale depend?"
says.ja = "層の幅がいくつでも、引いた乱数の 100 分の 1 を重みにしています。隠れ層が 1 つなら害はありませんが、ここでは層を通るたびに信号が縮みます。重みの大きさは、その層のどの数に応じて決めるべきでしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * 0.01
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters
