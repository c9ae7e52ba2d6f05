"""
at_fault = ["softmax"]
says = ["3 times too large", "a mean where a sum belongs"]
"""

def softmax(X):
    e = np.exp(X - X.max(axis=1, keepdims=True))
    return e / e.mean(axis=1, keepdims=True)
