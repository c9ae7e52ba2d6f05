"""
at_fault = ["weighted_sums"]
"""

def weighted_sums(w, X, b):
    return (w + b).T @ X
