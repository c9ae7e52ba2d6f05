"""
at_fault = ["softmax"]
"""

def softmax(X):
    Y = X / np.linalg.norm(X, axis=1, keepdims=True)
    e = np.exp(Y)
    return e / e.sum(axis=1, keepdims=True)
