def weighted_sums(w, X, b):
    return np.asmatrix(w).T * np.asmatrix(X) + b
