def image_to_vector(image):
    copy = np.array(image)
    copy.resize((copy.size, 1))
    return copy
