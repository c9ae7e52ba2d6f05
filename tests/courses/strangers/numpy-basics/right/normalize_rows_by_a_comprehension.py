def normalize_rows(X):
    return np.array([row / (math.hypot(*row) or 1.0) for row in X])
