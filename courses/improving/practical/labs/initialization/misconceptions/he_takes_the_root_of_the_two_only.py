"""
exercise = "initialize_parameters_he"
says.en = "The root was taken of the 2 alone, and the number of inputs was left outside. How far does the root sign reach in the formula?"
says.ja = "2 だけに平方根がつき、入力の数は外に出ています。式の根号は、どこまでかかっているでしょうか?"
"""


def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * np.sqrt(2) / layers_dims[layer - 1]
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
