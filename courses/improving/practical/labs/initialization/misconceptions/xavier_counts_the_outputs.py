"""
exercise = "initialize_parameters_xavier"
says.en = "Your spread follows the number of units of the layer itself. But each of them adds up products, one for each of its inputs. Which of the two sizes tells how many things are added?"
says.ja = "ばらつきが、その層自身のユニットの数で決まっています。けれども、ユニットはそれぞれ、入力ごとの積を足し合わせます。いくつのものを足すかを表すのは、どちらの大きさでしょうか?"
"""


def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for layer in range(1, len(layers_dims)):
        shape = (layers_dims[layer], layers_dims[layer - 1])
        parameters[f"W{layer}"] = rng.standard_normal(shape) / np.sqrt(layers_dims[layer])
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
