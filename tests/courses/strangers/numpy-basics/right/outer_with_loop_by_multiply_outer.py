outer_with_loop = np.multiply.outer
