"""
at_fault = []
"""

# %% exercise="sigmoid"
def sigmoid(z):
    raise NotImplementedError  # your code here
# %% exercise="sigmoid_derivative"
def sigmoid_derivative(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2
