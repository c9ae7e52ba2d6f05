def normalize_rows(X):
    squares = np.diag(X @ X.T)
    scale = np.array([s**-0.5 if s > 0 else 0 for s in squares.astype(float)])
    return np.diag(scale) @ X
