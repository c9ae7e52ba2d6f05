"""
at_fault = ["sigmoid"]
says = ["rounded to 2 decimals"]
"""

def sigmoid(z):
    return (1 / (1 + np.exp(-z))).round(2)
