def outer_with_loop(x, w):
    a, b = np.meshgrid(x, w, indexing="ij")
    return a * b
