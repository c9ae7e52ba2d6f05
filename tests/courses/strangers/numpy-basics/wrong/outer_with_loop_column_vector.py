"""
at_fault = ["outer_with_loop"]
says = ["Which step decides the shape?"]
"""

def outer_with_loop(x, w):
    return np.outer(x, w).reshape(-1, 1)
