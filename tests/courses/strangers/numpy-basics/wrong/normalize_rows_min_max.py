"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    low, high = X.min(axis=1, keepdims=True), X.max(axis=1, keepdims=True)
    return (X - low) / (high - low)
