def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.piecewise(z, [z < 0], [lambda t: np.exp(t) / (1 + np.exp(t)), lambda t: 1 / (1 + np.exp(-t))])
