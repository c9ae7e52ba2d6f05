def weighted_sums(w, X, b=0.0):
    w_row = w.reshape(1, -1)
    return np.add(np.dot(w_row, X), b)
