sigmoid_derivative = lambda z: (lambda s: s - s**2)(sigmoid(z))
