def sigmoid(z, out=None, /, *, dtype=np.float64):
    z = np.array(z, dtype=dtype)
    np.negative(z, out=z)
    np.exp(z, out=z)
    np.add(z, 1, out=z)
    return np.reciprocal(z)
