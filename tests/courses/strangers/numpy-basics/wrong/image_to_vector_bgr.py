"""
at_fault = ["image_to_vector"]
says = ["in other places"]
unsaid = ["reshape"]
"""

def image_to_vector(image):
    return image[:, :, ::-1].reshape(-1, 1)
