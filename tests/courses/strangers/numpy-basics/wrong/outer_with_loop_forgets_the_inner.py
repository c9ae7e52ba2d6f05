"""
at_fault = ["outer_with_loop"]
"""

def outer_with_loop(x, w):
    A = np.zeros((len(x), len(w)))
    for i in range(len(x)):
        A[i, 0] = x[i] * w[0]
    return A
