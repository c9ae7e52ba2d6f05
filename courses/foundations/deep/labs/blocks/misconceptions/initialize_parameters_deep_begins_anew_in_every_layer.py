"""
exercise = "initialize_parameters_deep"
says.en = "Every layer of yours is drawn with a generator that has just been seeded, so all layers begin with the same random numbers. How many generators does one network need?"
says.ja = "層ごとに、種を入れたばかりの乱数生成器を使っているので、どの層も同じ乱数から始まっています。1 つのネットワークに、乱数生成器はいくつ必要でしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        rng = np.random.default_rng(seed)
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in)
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters
