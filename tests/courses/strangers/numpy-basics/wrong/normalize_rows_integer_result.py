"""
at_fault = ["normalize_rows"]
says = ["without the decimals"]
"""

def normalize_rows(X):
    Y = X.copy()
    for i in range(len(X)):
        n = np.linalg.norm(X[i])
        if n > 0:
            Y[i] = X[i] / n
    return Y
