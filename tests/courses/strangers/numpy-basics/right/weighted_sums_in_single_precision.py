def weighted_sums(w, X, b):
    return w.T.astype("float32") @ X.astype("float32") + np.float32(b)
