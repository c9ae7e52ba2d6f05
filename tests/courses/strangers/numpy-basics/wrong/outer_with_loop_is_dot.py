"""
at_fault = ["outer_with_loop"]
"""

def outer_with_loop(x, w):
    return np.dot(x, w)
