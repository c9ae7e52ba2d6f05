"""
exercise = "initialize_parameters_deep"
says.en = "All your weights start at zero. Then every neuron of a layer computes the same, gets the same slope and takes the same step, for ever. What can tell two neurons of one layer apart at the start?"
says.ja = "重みがすべて 0 から始まっています。これでは同じ層のニューロンがどれも同じ計算をし、同じ傾きを受け取り、いつまでも同じ一歩を踏みます。出発点で、同じ層の 2 つのニューロンを区別できるものは何でしょうか?"
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        n_in, n_out = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = np.zeros((n_out, n_in))
        parameters[f"b{l}"] = np.zeros((n_out, 1))
    return parameters
