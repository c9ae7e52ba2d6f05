"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    return X / math.sqrt((X**2).sum(axis=1))
