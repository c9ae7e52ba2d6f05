"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    s = sigmod(z)
    return s * (1 - s)
