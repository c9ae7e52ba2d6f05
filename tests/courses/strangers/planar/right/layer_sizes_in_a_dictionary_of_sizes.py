def layer_sizes(X, Y, n_h):
    sizes = {"in": X.shape[0], "hidden": n_h, "out": Y.shape[0]}
    return tuple(sizes.values())
