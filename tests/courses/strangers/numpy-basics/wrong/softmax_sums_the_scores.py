"""
at_fault = ["softmax"]
"""

def softmax(X):
    return np.exp(X) / X.sum(axis=1, keepdims=True)
