"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    s = sigmoid(z)
    return s @ (1 - s).T
