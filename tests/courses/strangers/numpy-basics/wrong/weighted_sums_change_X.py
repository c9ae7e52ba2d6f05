"""
at_fault = ["weighted_sums"]
"""

def weighted_sums(w, X, b):
    X *= w
    return X.sum(axis=0, keepdims=True) + b
