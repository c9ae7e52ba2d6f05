"""
exercise = "initialize_parameters_deep"
note = { en = "Pairs of neighbouring sizes.", ja = "隣り合う大きさを組にします。" }
"""


def initialize_parameters_deep(layer_dims, seed):
    rng = np.random.default_rng(seed)
    parameters = {}
    for number, (before, here) in enumerate(zip(layer_dims, layer_dims[1:]), start=1):
        parameters["W" + str(number)] = rng.normal(0, (2 / before) ** 0.5, size=(here, before))
        parameters["b" + str(number)] = np.array([[0.0]] * here)
    return parameters
