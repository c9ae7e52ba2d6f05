"""
exercise = "initialize_parameters_random"
says.en = "None of your weights is negative. Evenly drawn numbers from 0 to 1 all push in the same direction, and sums of many inputs become huge. Around which number should the weights lie?"
says.ja = "負の重みが 1 つもありません。0 から 1 までの一様な乱数は、どれも同じ向きに押すので、入力が多いと和がとても大きくなります。重みは、どんな数を中心に散らばるべきでしょうか?"
"""


def initialize_parameters_random(layers_dims, scale, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = rng.random((layers_dims[layer], layers_dims[layer - 1])) * scale
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
