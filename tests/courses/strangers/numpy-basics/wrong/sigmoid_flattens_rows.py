"""
at_fault = ["sigmoid"]
says = ["Which step decides the shape?"]
"""

def sigmoid(z):
    return (1 / (1 + np.exp(-z))).ravel()
