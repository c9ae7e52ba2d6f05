"""
at_fault = ["softmax"]
"""

def softmax(X):
    e = np.exp(np.clip(X, -700, 700))
    return e / e.sum(axis=1, keepdims=True)
