def normalize_rows(X):
    norm = np.ma.masked_equal(np.linalg.norm(X, axis=1, keepdims=True), 0)
    return np.ma.filled(X / norm, 0.0)
