def image_to_vector(image):
    if image.ndim == 1:
        return image[:, np.newaxis]
    return np.concatenate([image_to_vector(part) for part in image], axis=0)
