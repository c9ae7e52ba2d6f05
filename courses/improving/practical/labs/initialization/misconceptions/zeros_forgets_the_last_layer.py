"""
exercise = "initialize_parameters_zeros"
says.en = "The last layer is missing. A list of n sizes describes n - 1 layers with weights. Up to which number does your loop count?"
says.ja = "最後の層がありません。大きさが n 個並んでいれば、重みのある層は n - 1 個です。ループは何番まで数えているでしょうか?"
"""


def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for layer in range(1, len(layers_dims) - 1):
        parameters[f"W{layer}"] = np.zeros((layers_dims[layer], layers_dims[layer - 1]))
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
