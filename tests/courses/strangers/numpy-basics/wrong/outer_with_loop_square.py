"""
at_fault = ["outer_with_loop"]
"""

def outer_with_loop(x, w):
    A = np.zeros((len(x), len(x)))
    for i in range(len(x)):
        for j in range(len(x)):
            A[i, j] = x[i] * x[j]
    return A
