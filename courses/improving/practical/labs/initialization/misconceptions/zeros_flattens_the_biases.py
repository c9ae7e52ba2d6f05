"""
exercise = "initialize_parameters_zeros"
says.en = "Your biases have a single axis. Added to an array (n, m), they would be taken for one number per example. Which two lengths does a column have?"
says.ja = "バイアスの軸が 1 つしかありません。(n, m) の配列に足すと、例ごとの数と見なされてしまいます。列には、どんな長さの軸が 2 つあるでしょうか?"
"""


def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = np.zeros((layers_dims[layer], layers_dims[layer - 1]))
        parameters[f"b{layer}"] = np.zeros(layers_dims[layer])
    return parameters
