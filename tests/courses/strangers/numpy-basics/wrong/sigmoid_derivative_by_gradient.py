"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    return np.gradient(sigmoid(z))
