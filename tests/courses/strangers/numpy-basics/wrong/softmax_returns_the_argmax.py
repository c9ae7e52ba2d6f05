"""
at_fault = ["softmax"]
"""

def softmax(X):
    return X.argmax(axis=1)
