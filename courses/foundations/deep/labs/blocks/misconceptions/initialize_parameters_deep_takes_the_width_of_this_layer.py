"""
exercise = "initialize_parameters_deep"
says.en = "The scale of your weights comes from the number of neurons in the layer itself. A sum grows with the number of its terms. How many terms does the sum in one neuron have?"
says.ja = "重みの大きさを、その層自身のニューロンの数から決めています。和は、足すものの数とともに大きくなります。1 つのニューロンの中の和には、項がいくつあるでしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_out)
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters
