"""
at_fault = ["sigmoid_derivative"]
says = ["one over what it should be"]
"""

def sigmoid_derivative(z):
    s = sigmoid(z)
    return 1 / (s * (1 - s))
