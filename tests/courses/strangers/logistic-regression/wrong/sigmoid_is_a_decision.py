"""
at_fault = ["sigmoid"]
says = ["holds True and False, expected numbers"]
"""

def sigmoid(z):
    return 1 / (1 + np.exp(-z)) > 0.5
