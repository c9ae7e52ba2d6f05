"""
at_fault = ["softmax"]
kinds = ["difference"]
says = ["by hand?"]
"""

def softmax(X):
    Z = (X - X.max(axis=1, keepdims=True)) / 2
    e = np.exp(Z)
    return e / e.sum(axis=1, keepdims=True)
