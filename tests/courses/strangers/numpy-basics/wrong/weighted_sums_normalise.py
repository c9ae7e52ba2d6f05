"""
at_fault = ["weighted_sums"]
"""

def weighted_sums(w, X, b):
    return w.T @ X / np.sum(w) + b
