"""
at_fault = ["softmax"]
says = ["in other places"]
unsaid = ["reshape"]
"""

def softmax(X):
    e = np.sort(np.exp(X - X.max(axis=1, keepdims=True)), axis=1)
    return e / e.sum(axis=1, keepdims=True)
