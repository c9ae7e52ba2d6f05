def sigmoid_derivative(z):
    with np.errstate(over="ignore"):
        return 1 / (2 + 2 * np.cosh(z))
