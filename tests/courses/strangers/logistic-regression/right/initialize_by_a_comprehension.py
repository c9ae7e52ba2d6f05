def initialize(n):
    return np.array([[0.0] for _ in range(n)]), 0.0
