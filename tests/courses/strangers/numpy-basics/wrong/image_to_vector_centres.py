"""
at_fault = ["image_to_vector"]
"""

def image_to_vector(image):
    v = image.reshape(-1, 1)
    return v - v.mean()
