"""
at_fault = ["flatten_and_scale"]
"""

def flatten_and_scale(pictures):
    return [p.ravel() / 255 for p in pictures]
