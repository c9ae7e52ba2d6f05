"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    norm = np.sqrt(np.mean(X**2, axis=1, keepdims=True))
    return X / np.where(norm == 0, 1, norm)
