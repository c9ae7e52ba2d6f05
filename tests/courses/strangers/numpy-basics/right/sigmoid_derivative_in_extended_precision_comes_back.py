def sigmoid_derivative(z):
    s = 1 / (1 + np.exp(-np.asarray(z, dtype=np.longdouble)))
    return (s * (1 - s)).astype(np.float64)
