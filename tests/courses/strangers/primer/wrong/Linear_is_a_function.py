"""
at_fault = ["Linear"]
"""
def Linear(W, b, X):
    return W @ X + b
