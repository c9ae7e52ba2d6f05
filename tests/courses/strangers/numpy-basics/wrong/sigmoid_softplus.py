"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    return np.log(1 + np.exp(z))
