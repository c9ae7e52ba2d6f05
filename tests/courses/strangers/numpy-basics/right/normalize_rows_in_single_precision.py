def normalize_rows(X):
    X = X.astype(np.float32)
    norm = np.sqrt(np.square(X).sum(axis=-1, keepdims=True), dtype=np.float32)
    norm[norm == 0] = 1
    return X / norm
