_seen = {}

def sigmoid_derivative(z):
    key = (z.shape, z.tobytes(), z.dtype.str)
    if key not in _seen:
        s = sigmoid(z)
        _seen[key] = s * (1 - s)
    return _seen[key]
