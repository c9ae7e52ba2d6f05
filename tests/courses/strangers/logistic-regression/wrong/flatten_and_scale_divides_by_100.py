"""
at_fault = ["flatten_and_scale"]
says = ["2.55 times what it should be"]
"""

def flatten_and_scale(pictures):
    return pictures.reshape(pictures.shape[0], -1).T / 100
