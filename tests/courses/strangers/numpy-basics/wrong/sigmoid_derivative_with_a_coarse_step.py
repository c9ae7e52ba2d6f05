"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    return (sigmoid(z + 0.5) - sigmoid(z - 0.5)) / 1.0
