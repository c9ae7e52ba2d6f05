"""
exercise = "initialize_parameters_he"
says.en = "Your spread follows the number of units of the layer itself. What matters for the size of z is how many products are added up in it. How many are there?"
says.ja = "ばらつきが、その層自身のユニットの数で決まっています。z の大きさを左右するのは、いくつの積を足し合わせるかです。それはいくつでしょうか?"
"""


def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * np.sqrt(2 / layers_dims[layer])
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
