"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    s = sigmoid(z)
    return z * s * (1 - s)
