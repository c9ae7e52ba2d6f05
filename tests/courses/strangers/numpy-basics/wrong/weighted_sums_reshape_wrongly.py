"""
at_fault = ["weighted_sums"]
kinds = ["error"]
unsaid = ["inner lengths"]
"""

def weighted_sums(w, X, b):
    return w.reshape(1, 1) @ X + b
