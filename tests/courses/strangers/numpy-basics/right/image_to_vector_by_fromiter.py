def image_to_vector(image):
    return np.fromiter(image.flat, dtype=image.dtype, count=image.size).reshape(-1, 1)
