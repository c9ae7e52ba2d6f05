"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    return 1 / (1 + np.exp(z))
