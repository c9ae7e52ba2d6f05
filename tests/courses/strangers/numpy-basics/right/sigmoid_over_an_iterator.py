def sigmoid(z):
    """どんな形の配列でも受け取ります。"""
    result = np.zeros(z.shape, dtype=np.float64)
    for index in np.ndindex(*z.shape):
        result[index] = 0.5 + 0.5 * math.tanh(z[index] / 2)
    return result
