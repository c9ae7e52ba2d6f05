"""
at_fault = ["outer_with_loop"]
"""

def outer_with_loop(x, w):
    return [[a * b for b in w] for a in x]
