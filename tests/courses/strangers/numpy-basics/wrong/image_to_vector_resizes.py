"""
at_fault = ["image_to_vector"]
"""

def image_to_vector(image):
    return np.resize(image, (image.shape[0] * image.shape[1], 1))
