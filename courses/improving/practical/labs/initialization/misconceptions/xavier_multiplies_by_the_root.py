"""
exercise = "initialize_parameters_xavier"
says.en = "With many inputs your weights become larger. The more products are added up, the larger the sum; so should each weight be larger or smaller?"
says.ja = "入力が多いほど、重みが大きくなっています。足し合わせる積が多いほど、和は大きくなります。それなら、1 つ 1 つの重みは大きくすべきでしょうか、小さくすべきでしょうか?"
"""


def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * np.sqrt(layers_dims[layer - 1])
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
