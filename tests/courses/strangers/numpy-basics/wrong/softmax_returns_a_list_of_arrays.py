"""
at_fault = ["softmax"]
"""

def softmax(X):
    return [np.exp(r - r.max()) / np.exp(r - r.max()).sum() for r in X]
