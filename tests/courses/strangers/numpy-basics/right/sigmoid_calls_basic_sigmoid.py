def sigmoid(z):
    flat = [basic_sigmoid(max(-500.0, float(one))) for one in np.nditer(np.asarray(z))]
    return np.array(flat).reshape(np.shape(z))
