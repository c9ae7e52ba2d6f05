"""
at_fault = ["sigmoid"]
says = ["changes its argument `z`"]
"""

def sigmoid(z):
    z *= -1
    return 1 / (1 + np.exp(z))
