def image_to_vector(image, order="C"):
    flat = image.copy().flatten(order)
    return np.expand_dims(flat, axis=1)
