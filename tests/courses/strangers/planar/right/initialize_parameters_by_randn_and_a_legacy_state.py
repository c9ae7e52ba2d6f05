def initialize_parameters(n_x, n_h, n_y, seed):
    state = np.random.RandomState(seed)
    parameters = {}
    parameters["W1"] = state.randn(n_h, n_x) * 0.01
    parameters["b1"] = np.zeros(shape=(n_h, 1))
    parameters["W2"] = state.randn(n_y, n_h) * 0.01
    parameters["b2"] = np.zeros(shape=(n_y, 1))
    assert parameters["W1"].shape == (n_h, n_x)
    return parameters
