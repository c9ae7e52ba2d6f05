def sigmoid_derivative(z):
    out = np.empty(np.shape(z))
    it = np.nditer(z, flags=["multi_index"])
    for value in it:
        s = sigmoid(np.array([float(value)]))[0]
        out[it.multi_index] = s * (1 - s)
    return out
