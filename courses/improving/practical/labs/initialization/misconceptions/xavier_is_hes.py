"""
exercise = "initialize_parameters_xavier"
says.en = "These are He's numbers, with twice the variance. The 2 makes up for something that ReLU throws away and tanh does not. Does Xavier's formula have it?"
says.ja = "これは分散が 2 倍の、He の初期値です。2 は、ReLU が捨て、tanh は捨てないものを補うためにあります。Xavier の式に、それはあるでしょうか?"
"""


def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * np.sqrt(2 / layers_dims[layer - 1])
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
