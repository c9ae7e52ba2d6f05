"""
at_fault = ["sigmoid_derivative"]
"""

def sigmoid_derivative(z):
    return np.log(sigmoid(z)) + np.log(1 - sigmoid(z))
