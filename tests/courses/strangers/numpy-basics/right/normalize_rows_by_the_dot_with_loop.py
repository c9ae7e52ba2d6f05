def normalize_rows(X):
    lengths = [math.sqrt(dot_with_loop(row, row)) for row in X]
    return np.vstack([row / length if length > 0 else row * 1.0 for row, length in zip(X, lengths)])
