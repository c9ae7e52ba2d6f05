def outer_with_loop(x, w):
    A = np.empty((x.size, w.size))
    for i, value in enumerate(x):
        A[i] = value * w
    return A
