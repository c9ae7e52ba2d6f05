"""
exercise = "initialize_parameters_he"
says.en = "You multiply by the variance. Multiplying random numbers by c makes their variance c squared times as large. Which c gives the variance 2 over n?"
says.ja = "分散の値をそのまま掛けています。乱数に c を掛けると、分散は c の 2 乗倍になります。分散が n 分の 2 になるのは、c がいくつのときでしょうか?"
"""


def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * 2 / layers_dims[layer - 1]
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
