"""
at_fault = ["normalize_rows"]
says = ["the absolute value of what it should be"]
"""

def normalize_rows(X):
    norm = np.linalg.norm(X, axis=1, keepdims=True)
    return np.abs(X) / np.where(norm == 0, 1, norm)
