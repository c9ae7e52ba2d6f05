def image_to_vector(image):
    return np.asmatrix(image.ravel()).T
