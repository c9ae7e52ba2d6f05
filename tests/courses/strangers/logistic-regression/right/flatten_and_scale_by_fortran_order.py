def flatten_and_scale(pictures):
    return np.transpose(pictures, (3, 2, 1, 0)).reshape(-1, pictures.shape[0], order="F") / 255
