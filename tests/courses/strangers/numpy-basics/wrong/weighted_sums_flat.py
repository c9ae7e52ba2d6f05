"""
at_fault = ["weighted_sums"]
"""

def weighted_sums(w, X, b):
    return w[:, 0] @ X + b
