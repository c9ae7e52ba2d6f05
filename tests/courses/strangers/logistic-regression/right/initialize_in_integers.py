def initialize(n):
    return np.zeros((n, 1), dtype=int), 0
