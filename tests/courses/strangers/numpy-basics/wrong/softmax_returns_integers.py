"""
at_fault = ["softmax"]
says = ["without the decimals"]
"""

def softmax(X):
    Y = np.zeros_like(X)
    for i, row in enumerate(X):
        e = np.exp(row - row.max())
        Y[i] = e / e.sum()
    return Y
