"""
exercise = "initialize_parameters_random"
says.en = "Your weights have the spread 1, whatever scale is asked for. Which of the arguments is never used?"
says.ja = "どんな scale を渡されても、重みのばらつきが 1 です。使われていないのは、どの引数でしょうか?"
"""


def initialize_parameters_random(layers_dims, scale, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = rng.standard_normal((layers_dims[layer], layers_dims[layer - 1]))
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
