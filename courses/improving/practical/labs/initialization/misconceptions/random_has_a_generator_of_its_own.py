"""
exercise = "initialize_parameters_random"
says.en = "Whatever generator is handed in, the weights are the same. Then nobody can try several starts. Which of the arguments is never used?"
says.ja = "どの乱数生成器を渡されても、同じ重みになります。これでは、いろいろな初期値を試せません。使われていないのは、どの引数でしょうか?"
"""


def initialize_parameters_random(layers_dims, scale, rng):
    own = np.random.default_rng(0)
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = own.standard_normal((layers_dims[layer], layers_dims[layer - 1])) * scale
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters
