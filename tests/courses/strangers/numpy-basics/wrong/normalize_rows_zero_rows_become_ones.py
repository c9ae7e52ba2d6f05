"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    norm = np.linalg.norm(X, axis=1, keepdims=True)
    return np.where(norm == 0, 1.0, X / np.where(norm == 0, 1, norm))
