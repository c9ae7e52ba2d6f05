_one = np.frompyfunc(lambda z: 1 / (1 + math.exp(-z)) if z > -700 else 0.0, 1, 1)


def sigmoid(z):
    return _one(z).astype(float)
