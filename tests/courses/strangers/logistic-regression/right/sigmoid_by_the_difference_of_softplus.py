def sigmoid(z):
    return np.exp(z - np.logaddexp(0, z))
