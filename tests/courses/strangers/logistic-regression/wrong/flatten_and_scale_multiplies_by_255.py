"""
at_fault = ["flatten_and_scale"]
says = ["65025 times what it should be"]
"""

def flatten_and_scale(pictures):
    return pictures.reshape(len(pictures), -1).T * 255.0
