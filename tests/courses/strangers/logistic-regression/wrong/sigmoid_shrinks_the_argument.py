"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    z = np.clip(z, -1, 1)
    return 1 / (1 + np.exp(-z))
