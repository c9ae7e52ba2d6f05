"""
at_fault = ["image_to_vector"]
"""

def image_to_vector(image):
    return image.T.reshape(-1, 1)
