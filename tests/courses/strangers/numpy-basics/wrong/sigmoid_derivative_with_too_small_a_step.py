"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    h = 1e-15
    return (sigmoid(z + h) - sigmoid(z)) / h
