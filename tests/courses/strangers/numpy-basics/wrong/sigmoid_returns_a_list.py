"""
at_fault = ["sigmoid"]
says = ["is a list, expected an array", "expected array of shape (3, 4)"]
"""

def sigmoid(z):
    return [1 / (1 + np.exp(-row)) for row in z]
