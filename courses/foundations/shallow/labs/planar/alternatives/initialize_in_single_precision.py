"""
exercise = "initialize_parameters"
note = { en = "A loop over the layers, in float32.", ja = "層についてのループで書き、float32 にします。" }
"""


def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    sizes = [n_x, n_h, n_y]
    parameters = {}
    for k in (1, 2):
        drawn = rng.standard_normal(sizes[k] * sizes[k - 1]).reshape(sizes[k], sizes[k - 1])
        parameters[f"W{k}"] = (drawn / 100).astype(np.float32)
        parameters[f"b{k}"] = np.zeros((sizes[k], 1), dtype=np.float32)
    return parameters
