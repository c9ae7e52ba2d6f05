"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    s = np.zeros(z.shape)
    for i in range(len(z) - 1):
        s[i] = 1 / (1 + np.exp(-z[i]))
    return s
