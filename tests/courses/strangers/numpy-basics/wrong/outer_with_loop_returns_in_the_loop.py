"""
at_fault = ["outer_with_loop"]
"""

def outer_with_loop(x, w):
    A = np.zeros((len(x), len(w)))
    for i in range(len(x)):
        for j in range(len(w)):
            A[i, j] = x[i] * w[j]
        return A
