def image_to_vector(image):
    return np.reshape(image, (1, -1)).T
