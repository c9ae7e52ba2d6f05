"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    Y = X.astype(float)
    for j in range(X.shape[1]):
        n = np.linalg.norm(X[:, j])
        if n:
            Y[:, j] /= n
    return Y
