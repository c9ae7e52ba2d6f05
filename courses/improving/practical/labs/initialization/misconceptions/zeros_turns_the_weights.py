"""
exercise = "initialize_parameters_zeros"
says.en = "Your weight matrices lie the other way: a row for each input. With them, W times A would not even fit. What does a row of W stand for?"
says.ja = "重みの行列の向きが逆で、行が入力ごとになっています。これでは、W と A の積が計算できません。W の 1 行は何を表しているでしょうか?"
"""


def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = np.zeros((layers_dims[layer - 1], layers_dims[layer]))
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
