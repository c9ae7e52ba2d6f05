"""
at_fault = ["sigmoid"]
"""

def sigmoid(z):
    e = np.exp(z - z.max())
    return e / e.sum()
