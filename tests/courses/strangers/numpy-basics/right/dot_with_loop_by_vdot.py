dot_with_loop = np.vdot
