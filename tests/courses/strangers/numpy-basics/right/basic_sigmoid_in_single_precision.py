def basic_sigmoid(x):
    e = np.exp(np.float32(-x))
    return np.float32(1) / (np.float32(1) + e)
