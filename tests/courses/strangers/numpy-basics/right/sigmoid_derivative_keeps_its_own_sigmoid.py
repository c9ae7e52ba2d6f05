def sigmoid_derivative(z):
    def s(t):
        return 1 / (1 + np.exp(-t))

    return np.multiply(s(z), np.subtract(1, s(z)))
