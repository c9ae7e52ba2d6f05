"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    if (z >= 0).all():
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)
