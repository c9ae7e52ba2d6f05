"""
at_fault = ["predict"]
"""
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.6).astype(int)
