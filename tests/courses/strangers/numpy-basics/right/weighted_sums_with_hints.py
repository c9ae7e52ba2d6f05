def weighted_sums(w: "np.ndarray", X: "np.ndarray", b: float) -> "np.ndarray":
    """重み付き和。"""
    assert w.ndim == 2, "w must be a column"
    (n, one), (_, m) = w.shape, X.shape
    result = np.zeros((one, m))
    for i in range(n):
        result[0] += w[i, 0] * X[i, :]
    return result + np.repeat(b, m)
