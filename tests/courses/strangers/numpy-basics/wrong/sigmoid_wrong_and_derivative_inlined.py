"""
at_fault = ["sigmoid"]
"""

# %% exercise="sigmoid"
def sigmoid(z):
    return np.tanh(z)
# %% exercise="sigmoid_derivative"
def sigmoid_derivative(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2
