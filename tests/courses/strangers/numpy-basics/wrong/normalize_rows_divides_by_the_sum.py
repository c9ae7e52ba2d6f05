"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    return X / X.sum(axis=1, keepdims=True)
