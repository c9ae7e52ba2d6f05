def initialize(n):
    return [np.zeros((n, 1), dtype=np.float32), 0.0]
