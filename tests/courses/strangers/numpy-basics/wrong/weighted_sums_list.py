"""
at_fault = ["weighted_sums"]
says = ["is a list, expected an array"]
"""

def weighted_sums(w, X, b):
    return [[float(w[:, 0] @ X[:, j] + b) for j in range(X.shape[1])]]
