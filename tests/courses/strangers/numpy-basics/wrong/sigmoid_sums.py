"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    return np.sum(1 / (1 + np.exp(-z)))
