"""
exercise = "initialize_parameters_he"
says.en = "The first layer is right, but all the others use the number of inputs of the whole network. What are the inputs of layer 2?"
says.ja = "第 1 層は合っていますが、ほかの層でも、ネットワーク全体の入力の数を使っています。第 2 層にとっての入力は、何でしょうか?"
"""


def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * np.sqrt(2 / layers_dims[0])
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
