"""
exercise = "initialize_parameters_he"
says.en = "This is Xavier's variance. ReLU throws half of the mean square away in every layer, so after thirty layers hardly anything is left. By which factor does He make up for it?"
says.ja = "これは Xavier の分散です。ReLU は、層を通るたびに 2 乗の平均の半分を捨てるので、30 層のあとにはほとんど何も残りません。He は、これをどんな係数で補うでしょうか?"
"""


def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) / np.sqrt(layers_dims[layer - 1])
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
