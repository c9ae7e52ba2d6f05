def flatten_and_scale(pictures):
    return np.multiply(pictures.reshape(len(pictures), -1).T, 1 / 255, dtype=np.float64)
