"""
exercise = "initialize_parameters_zeros"
says.en = "Everything starts at 1. That is another constant, and it would keep the units alike as well; but this exercise wants the plainest start of all. Which number says nothing about anything?"
says.ja = "すべてが 1 から始まっています。それも定数なので、やはりユニットは互いに同じままですが、この課題で求めているのは、いちばん単純な始め方です。何についても何も言わない数は、何でしょうか?"
"""


def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = np.ones((layers_dims[layer], layers_dims[layer - 1]))
        parameters[f"b{layer}"] = np.ones((layers_dims[layer], 1))
    return parameters
