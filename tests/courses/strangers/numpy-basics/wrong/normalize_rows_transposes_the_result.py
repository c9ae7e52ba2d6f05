"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    norm = np.linalg.norm(X, axis=1)
    return X.T / np.where(norm == 0, 1, norm)
