"""
at_fault = ["sigmoid"]
"""

# %% exercise="sigmoid"
def sigmoid(z):
    s = np.zeros_like(z)
    s[:] = 1 / (1 + np.exp(-z))
    return s
