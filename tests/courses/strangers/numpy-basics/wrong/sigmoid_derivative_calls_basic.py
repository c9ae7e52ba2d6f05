"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    s = basic_sigmoid(z)
    return s * (1 - s)
