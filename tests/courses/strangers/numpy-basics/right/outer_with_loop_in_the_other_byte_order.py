def outer_with_loop(x, w):
    return np.outer(x, w).astype(">f8")
