def normalize_rows(X, eps=1e-12):
    return X / np.maximum(np.sqrt((X * X).sum(1)), eps).reshape(-1, 1)
