def predict(parameters, X):
    return (forward_propagation(X, parameters)[0] > 0.5) * 1
