"""
at_fault = ["softmax"]
"""

def softmax(X):
    for row in X:
        row -= row.max()
    e = np.exp(X)
    return e / e.sum(axis=1, keepdims=True)
