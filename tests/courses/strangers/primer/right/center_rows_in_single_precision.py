def center_rows(X):
    return X.astype(np.float32) - X.astype(np.float32).mean(1)[:, None]
