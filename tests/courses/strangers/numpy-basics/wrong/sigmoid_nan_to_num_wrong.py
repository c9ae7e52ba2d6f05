"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    e = np.exp(z)
    return np.nan_to_num(e / (1 + e))
