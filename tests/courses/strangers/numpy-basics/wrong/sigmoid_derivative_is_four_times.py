"""
at_fault = ["sigmoid_derivative"]
says = ["4 times too large", "a factor too many"]
"""

def sigmoid_derivative(z):
    s = sigmoid(z)
    return 4 * s * (1 - s)
