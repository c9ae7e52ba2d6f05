"""
at_fault = ["image_to_vector"]
"""

def image_to_vector(image):
    image = image.astype(float)
    image /= image.max()
    return image.reshape(-1, 1)
