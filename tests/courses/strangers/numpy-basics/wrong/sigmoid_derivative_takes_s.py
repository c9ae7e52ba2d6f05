"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(s):
    return s * (1 - s) * 1.0
