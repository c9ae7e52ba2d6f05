"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    m, n = z.shape
    s = np.zeros((m, n))
    for i in range(m):
        for j in range(n):
            s[i, j] = 1 / (1 + np.exp(-z[i, j]))
    return s
