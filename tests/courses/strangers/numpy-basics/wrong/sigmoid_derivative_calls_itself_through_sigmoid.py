"""
at_fault = ["sigmoid"]
"""

# %% exercise="sigmoid"
def sigmoid(z):
    return sigmoid_derivative(z) * 4
# %% exercise="sigmoid_derivative"
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s)
