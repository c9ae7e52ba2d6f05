"""
at_fault = ["softmax"]
"""

def softmax(X):
    e = np.exp(X - X.max(axis=1, keepdims=True))
    return e / (e.sum(axis=1, keepdims=True) + 1e-2)
