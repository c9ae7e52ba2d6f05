"""
at_fault = ["softmax"]
says = ["Subtracting the smallest"]
unsaid = ["Subtracting the mean"]
"""

def softmax(X):
    e = np.exp(X - X.min(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
