"""
exercise = "initialize_parameters_deep"
says.en = "Your weights have a column for each neuron of the layer. In the product with the activations of the layer before, rows and columns have to meet. Which of the two numbers stands first in the shape of W?"
says.ja = "重みの列が、その層のニューロンに対応しています。前の層の活性値との積では、行と列がかみ合わなければなりません。W の形で、先に来るのは 2 つの数のどちらでしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_in, n_out)) * np.sqrt(2 / n_in)
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters
