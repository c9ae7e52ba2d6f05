def image_to_vector(image):
    return np.array([[value] for row in image.tolist() for pixel in row for value in pixel])
