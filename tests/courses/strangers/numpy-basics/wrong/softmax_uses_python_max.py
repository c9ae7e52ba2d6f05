"""
at_fault = ["softmax"]
"""

def softmax(X):
    e = np.exp(X - max(X))
    return e / e.sum(axis=1, keepdims=True)
