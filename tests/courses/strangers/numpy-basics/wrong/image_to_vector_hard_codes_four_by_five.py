"""
at_fault = ["image_to_vector"]
"""

def image_to_vector(image):
    return image.reshape(4 * 5 * 3, 1)
