def image_to_vector(image: np.ndarray) -> np.ndarray:
    image = np.asarray(image, dtype=np.float32)
    v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
    return v
