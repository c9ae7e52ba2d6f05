"""
at_fault = ["sigmoid"]
"""

# %% exercise="sigmoid"
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
# %% exercise="softmax"
def sigmoid(z):
    return np.exp(z)

def softmax(X):
    e = sigmoid(X - X.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
