"""
at_fault = ["weighted_sums"]
"""

def weighted_sums(w, X, b):
    return np.sum(X, axis=0, keepdims=True) + b
