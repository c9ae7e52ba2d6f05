"""
at_fault = ["image_to_vector"]
says = ["without the decimals"]
"""

def image_to_vector(image):
    return image.astype(np.uint8).reshape(-1, 1)
