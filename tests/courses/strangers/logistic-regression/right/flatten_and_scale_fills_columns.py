def flatten_and_scale(pictures):
    m = pictures.shape[0]
    X = np.empty((pictures[0].size, m))
    for i in range(m):
        X[:, i] = pictures[i].flatten()
    X /= 255
    return X
