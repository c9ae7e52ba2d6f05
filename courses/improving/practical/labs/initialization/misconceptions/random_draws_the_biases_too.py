"""
exercise = "initialize_parameters_random"
says.en = "Your biases are drawn at random, too. That does no good: the weights have made the units different already, and a large bias opens or shuts a unit for all examples. Where do the biases start here?"
says.ja = "バイアスも乱数になっています。これは役に立ちません。ユニットは重みによってもう互いに違っていますし、大きなバイアスは、どの例に対してもユニットを開いたままや閉じたままにしてしまいます。ここでは、バイアスはいくつから始めるでしょうか?"
"""


def initialize_parameters_random(layers_dims, scale, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = rng.standard_normal((layers_dims[layer], layers_dims[layer - 1])) * scale
        parameters[f"b{layer}"] = rng.standard_normal((layers_dims[layer], 1)) * scale
    return parameters
