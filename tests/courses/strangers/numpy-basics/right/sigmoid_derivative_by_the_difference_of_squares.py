def sigmoid_derivative(z):
    return 0.25 - (sigmoid(z) - 0.5) ** 2
