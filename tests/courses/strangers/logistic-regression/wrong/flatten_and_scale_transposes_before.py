"""
at_fault = ["flatten_and_scale"]
"""

def flatten_and_scale(pictures):
    return pictures.T.reshape(-1, len(pictures)) / 255
