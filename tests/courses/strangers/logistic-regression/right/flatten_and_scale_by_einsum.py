def flatten_and_scale(pictures):
    m, h, w, c = pictures.shape
    return np.einsum("ik->ki", pictures.reshape(m, h * w * c)) / 255.0
