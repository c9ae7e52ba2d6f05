"""
at_fault = ["normalize_rows"]
"""

def normalize_rows(X):
    for i in range(len(X)):
        n = np.linalg.norm(X[i])
        X[i] = X[i] / n if n else X[i]
    return X
