"""
at_fault = ["flatten_and_scale"]
"""

def flatten_and_scale(pictures):
    return pictures.reshape(-1, pictures.shape[0]) / 255.0
