def outer_with_loop(x, w):
    return np.einsum("i,j->ij", x, w)
