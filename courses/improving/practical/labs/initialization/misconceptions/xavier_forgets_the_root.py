"""
exercise = "initialize_parameters_xavier"
says.en = "Your weights are too small: their standard deviation is what the variance should be. What turns a variance into a standard deviation?"
says.ja = "重みが小さすぎます。標準偏差が、分散であるべき値になっています。分散から標準偏差を求めるには、何をすればよいでしょうか?"
"""


def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) / layers_dims[layer - 1]
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
