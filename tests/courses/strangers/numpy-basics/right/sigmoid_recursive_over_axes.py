def sigmoid(z):
    if np.ndim(z) == 0:
        return 1 / (1 + np.exp(-np.float64(z)))
    return np.array([sigmoid(part) for part in z])
