"""
exercise = "initialize_parameters_deep"
says.en = "Your network has one layer too few: the one that gives the answer is missing. The list names the inputs too, and they are no layer with weights. How many pairs W and b belong to a list of four numbers?"
says.ja = "層が 1 つ足りません。答えを出す最後の層がないのです。リストには入力の数も入っていますが、入力は重みをもつ層ではありません。4 つの数のリストには、W と b の組がいくつ対応するでしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in)
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters
