def outer_with_loop(x, w):
    return np.kron(x.reshape(-1, 1), w.reshape(1, -1))
