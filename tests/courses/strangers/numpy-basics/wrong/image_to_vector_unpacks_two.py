"""
at_fault = ["image_to_vector"]
"""

def image_to_vector(image):
    h, w = image.shape
    return image.reshape(h * w * 3, 1)
