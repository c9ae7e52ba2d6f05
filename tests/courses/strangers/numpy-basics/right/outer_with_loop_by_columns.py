def outer_with_loop(x, w):
    return np.column_stack([x * b for b in w])
