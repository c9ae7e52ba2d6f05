def normalize_rows(X):
    norm = np.linalg.norm(X, axis=1, keepdims=True)
    return X / (norm + (norm == 0))
