"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    return np.linalg.norm(X, axis=1, keepdims=True)
