def weighted_sums(w, X, b):
    z = np.matmul(np.transpose(w), X)
    z += b
    return z
