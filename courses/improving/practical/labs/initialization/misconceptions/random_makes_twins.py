"""
exercise = "initialize_parameters_random"
says.en = "All the units of a layer got the same random weights, so they are still twins. Breaking the symmetry means that they differ from each other. How many random numbers does a layer need?"
says.ja = "同じ層のユニットが、みな同じ乱数の重みになっています。これでは双子のままです。対称性を破るとは、互いに違うものにすることです。1 つの層には、乱数がいくつ必要でしょうか?"
"""


def initialize_parameters_random(layers_dims, scale, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        row = rng.standard_normal((1, layers_dims[layer - 1])) * scale
        parameters[f"W{layer}"] = np.repeat(row, layers_dims[layer], axis=0)
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
