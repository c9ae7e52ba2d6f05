"""
at_fault = ["initialize_parameters"]
says = ["standard deviation"]
"""
def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    return {
        "W1": rng.standard_normal((n_h, n_x)) / 10,
        "b1": np.zeros((n_h, 1)),
        "W2": rng.standard_normal((n_y, n_h)) / 10,
        "b2": np.zeros((n_y, 1)),
    }
