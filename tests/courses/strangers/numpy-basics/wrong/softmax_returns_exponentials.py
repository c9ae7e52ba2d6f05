"""
at_fault = ["softmax"]
"""

def softmax(X):
    return np.exp(X)
