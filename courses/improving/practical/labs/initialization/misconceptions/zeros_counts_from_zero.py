"""
exercise = "initialize_parameters_zeros"
says.en = "Your names begin with W0. Layer 0 are the inputs, and these have no weights. Which number does the first layer with weights have?"
says.ja = "名前が W0 から始まっています。第 0 層は入力で、重みはありません。重みをもつ最初の層は、何番でしょうか?"
"""


def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for layer in range(len(layers_dims) - 1):
        parameters[f"W{layer}"] = np.zeros((layers_dims[layer + 1], layers_dims[layer]))
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer + 1], 1))
    return parameters
