def sigmoid_derivative(z):
    s = sigmoid(z).astype("float32")
    return s * (1 - s)
