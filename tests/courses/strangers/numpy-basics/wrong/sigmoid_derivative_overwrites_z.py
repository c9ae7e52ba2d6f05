"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    z[:] = sigmoid(z)
    return z * (1 - z)
