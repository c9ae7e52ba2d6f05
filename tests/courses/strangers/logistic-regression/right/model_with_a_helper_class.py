class Neuron:
    def __init__(self, n):
        self.w, self.b = initialize(n)

    def fit(self, X, Y, steps, rate):
        found, _, self.costs = optimize(self.w, self.b, X, Y, steps, rate)
        self.w, self.b = found["w"], found["b"]
        return self

    def accuracy(self, X, Y):
        return np.mean(predict(self.w, self.b, X) == Y)


def model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate):
    neuron = Neuron(X_train.shape[0]).fit(X_train, Y_train, num_iterations, learning_rate)
    return {
        "w": neuron.w,
        "b": neuron.b,
        "costs": neuron.costs,
        "Y_hat_train": predict(neuron.w, neuron.b, X_train),
        "Y_hat_test": predict(neuron.w, neuron.b, X_test),
        "train_accuracy": neuron.accuracy(X_train, Y_train),
        "test_accuracy": neuron.accuracy(X_test, Y_test),
    }
