"""
at_fault = ["sigmoid", "sigmoid_derivative"]
"""

# %% exercise="sigmoid"
def sigmoid(z):
    return 1 / (1 + np.exp(z)) + 0.1
# %% exercise="sigmoid_derivative"
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 + s)
