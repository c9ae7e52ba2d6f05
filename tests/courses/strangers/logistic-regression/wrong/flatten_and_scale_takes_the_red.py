"""
at_fault = ["flatten_and_scale"]
"""

def flatten_and_scale(pictures):
    return pictures[..., 0].reshape(len(pictures), -1).T / 255
