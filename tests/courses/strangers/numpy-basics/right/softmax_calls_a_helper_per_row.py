def _softmax_1d(row):
    e = [math.exp(v - max(row)) for v in row]
    return [v / sum(e) for v in e]


def softmax(X):
    return np.array([_softmax_1d(list(row)) for row in X])
