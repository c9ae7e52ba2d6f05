"""
at_fault = ["outer_with_loop"]
says = ["IndexError at line 2"]
"""

values = [1, 2, 3]
print(values[3])

def outer_with_loop(x, w):
    return np.outer(x, w)
