"""
at_fault = ["sigmoid", "predict"]
"""

# %% exercise="sigmoid"
def sigmoid(z):
    return np.exp(z) / (1 + np.exp(-z))
# %% exercise="predict"
def predict(w, b, X):
    return sigmoid(w.T @ X) > 0.5
