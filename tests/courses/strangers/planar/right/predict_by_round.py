def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.round(A2)
