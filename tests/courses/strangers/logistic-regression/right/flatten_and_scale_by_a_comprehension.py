def flatten_and_scale(pictures):
    return np.array([p.ravel() / 255.0 for p in pictures]).T
