"""
at_fault = ["sigmoid"]
says = ["rounded to 3 decimals"]
"""

def sigmoid(z):
    return np.round(1 / (1 + np.exp(-z)), 3)
