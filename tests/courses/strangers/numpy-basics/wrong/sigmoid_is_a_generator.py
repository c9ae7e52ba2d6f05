"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    for row in z:
        yield 1 / (1 + np.exp(-row))
