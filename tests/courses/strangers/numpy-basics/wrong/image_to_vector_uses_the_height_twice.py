"""
at_fault = ["image_to_vector"]
kinds = ["error"]
unsaid = ["fixed numbers"]
"""

def image_to_vector(image):
    return image.reshape(image.shape[0] * image.shape[0] * image.shape[2], 1)
