"""
at_fault = ["normalize_rows"]
says = ["3 of 12 values are right", "What do the values that are wrong have in common?"]
"""

def normalize_rows(X):
    Y = X.astype(float)
    for i in range(len(Y)):
        n = np.linalg.norm(Y[i])
        Y[i] = Y[i] / (n or 1)
        return Y
