"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    z = z - z.max()
    return 1 / (1 + np.exp(-z))
