"""
at_fault = ["sigmoid"]
says = ["another result each time"]
"""

def sigmoid(z):
    return 1 / (1 + np.exp(-z)) + np.random.normal(size=z.shape)
