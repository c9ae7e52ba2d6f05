"""
at_fault = ["softmax"]
"""

def softmax(X):
    e = np.exp(np.maximum(X, 0))
    return e / e.sum(axis=1, keepdims=True)
