"""
at_fault = ["initialize_parameters"]
"""
def initialize_parameters(n_x, n_h, n_y, seed):
    rng = np.random.default_rng(seed)
    W1 = 0.01 * rng.standard_normal((n_h, n_x))
    W2 = 0.01 * rng.standard_normal((n_y, n_h))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2}
