"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    return np.maximum(z, 0)
