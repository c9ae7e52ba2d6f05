"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    return np.exp(-np.abs(z))
