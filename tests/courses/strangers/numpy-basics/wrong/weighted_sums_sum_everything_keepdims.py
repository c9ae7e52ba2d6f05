"""
at_fault = ["weighted_sums"]
says = ["is a single number, expected shape"]
"""

def weighted_sums(w, X, b):
    return np.sum(w * X, keepdims=True) + b
