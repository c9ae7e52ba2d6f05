"""
at_fault = ["sigmoid_derivative"]
says = ["off by +1 everywhere"]
"""

def sigmoid_derivative(z):
    s = sigmoid(z)
    return 1 + s * (1 - s)
