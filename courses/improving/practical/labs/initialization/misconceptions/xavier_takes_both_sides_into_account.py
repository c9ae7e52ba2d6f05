"""
exercise = "initialize_parameters_xavier"
says.en = "This is the form with inputs and outputs that Glorot and Bengio proposed, and a good one. The specification asks for the simpler form, which only keeps the way there in mind. Which of the two sizes occurs in it?"
says.ja = "これは、Glorot と Bengio が提案した、入力と出力の両方を使う形で、良い方法です。仕様が求めているのは、行きのことだけを考えた、もっと簡単な形です。そこに現れるのは、どちらの大きさでしょうか?"
"""


def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) * np.sqrt(2 / sum(shape))
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
