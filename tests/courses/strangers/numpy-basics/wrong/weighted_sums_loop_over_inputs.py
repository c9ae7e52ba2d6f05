"""
at_fault = ["weighted_sums"]
says = ["one value for each element of axis 0 of `X`"]
"""

def weighted_sums(w, X, b):
    z = np.zeros((1, X.shape[0]))
    for i in range(X.shape[0]):
        z[0, i] = np.sum(w[i] * X[i]) + b
    return z
