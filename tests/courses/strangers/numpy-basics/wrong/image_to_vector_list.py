"""
at_fault = ["image_to_vector"]
says = ["expected array of shape (60, 1)"]
"""

def image_to_vector(image):
    return image.reshape(-1, 1).tolist()
