"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    return np.clip(0.2 * z + 0.5, 0, 1)
