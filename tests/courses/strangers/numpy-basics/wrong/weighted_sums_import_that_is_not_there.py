"""
at_fault = ["weighted_sums"]
"""

import jaxx

def weighted_sums(w, X, b):
    return w.T @ X + b
