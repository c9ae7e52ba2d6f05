"""
exercise = "initialize_parameters_xavier"
note = { en = "The exercise before with the scale 1, and then each matrix by itself.", ja = "scale を 1 として前の課題の関数を使い、あとから行列ごとに割ります。" }
"""


def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for layer, n_in in enumerate(layers_dims[:-1], start=1):
        W = np.array([[rng.standard_normal() for _ in range(n_in)] for _ in range(layers_dims[layer])])
        parameters["W%d" % layer] = W * np.sqrt(1 / n_in)
        parameters["b%d" % layer] = np.zeros((layers_dims[layer], 1))
    return parameters
