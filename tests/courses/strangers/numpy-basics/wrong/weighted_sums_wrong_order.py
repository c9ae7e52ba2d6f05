"""
at_fault = ["weighted_sums"]
"""

def weighted_sums(X, w, b):
    return w.T @ X + b
