def initialize(dim):
    w = np.zeros(dim)[:, np.newaxis]
    b = np.float64(0)
    assert w.shape == (dim, 1)
    return w, b
