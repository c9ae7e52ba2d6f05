def weighted_sums(w, X, b):
    wb = np.vstack([w, [[b]]])
    X1 = np.vstack([X, np.ones((1, X.shape[1]))])
    return wb.T @ X1
