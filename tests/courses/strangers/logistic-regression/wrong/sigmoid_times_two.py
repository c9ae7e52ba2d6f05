"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    return 2 / (1 + np.exp(-z))
