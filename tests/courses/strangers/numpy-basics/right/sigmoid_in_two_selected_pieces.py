def sigmoid(z):
    small = np.exp(np.minimum(z, 0))
    return np.select([z < 0, z >= 0], [small / (1 + small), 1 / (1 + np.exp(-np.maximum(z, 0)))])
