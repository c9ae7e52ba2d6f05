def outer_with_loop(x, w):
    m, n = len(x), len(w)
    A = np.full((m, n), np.nan)
    for k in range(m * n):
        i, j = divmod(k, n)
        A[i, j] = x[i] * w[j]
    return A
