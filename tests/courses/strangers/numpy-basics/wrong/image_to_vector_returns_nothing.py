"""
at_fault = ["image_to_vector"]
"""

def image_to_vector(image):
    image.reshape(-1, 1)
