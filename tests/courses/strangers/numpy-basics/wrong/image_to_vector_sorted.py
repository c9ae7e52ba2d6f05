"""
at_fault = ["image_to_vector"]
"""

def image_to_vector(image):
    return np.sort(image, axis=None).reshape(-1, 1)
