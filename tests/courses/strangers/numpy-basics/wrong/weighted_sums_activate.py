"""
at_fault = ["weighted_sums"]
"""

def weighted_sums(w, X, b):
    return sigmoid(w.T @ X + b)
