"""
exercise = "initialize_parameters_random"
says.en = "A larger scale makes your weights smaller. If numbers with the spread 1 are to get the spread 10, what has to be done with them?"
says.ja = "scale を大きくすると、重みが小さくなってしまいます。ばらつきが 1 の数のばらつきを 10 にするには、何をすればよいでしょうか?"
"""


def initialize_parameters_random(layers_dims, scale, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = rng.standard_normal((layers_dims[layer], layers_dims[layer - 1])) / scale
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
