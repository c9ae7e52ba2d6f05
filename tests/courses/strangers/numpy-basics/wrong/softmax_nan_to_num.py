"""
at_fault = ["softmax"]
says = ["or which step makes it so"]
"""

def softmax(X):
    e = np.exp(X)
    return np.nan_to_num(e / e.sum(axis=1, keepdims=True))
