"""
at_fault = ["image_to_vector"]
says = ["in reverse order along axis 0"]
"""

def image_to_vector(image):
    return image.reshape(-1, 1)[::-1]
