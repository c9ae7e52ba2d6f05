"""
exercise = "backward_propagation"
note = { en = "A loop over the examples that collects their votes.", ja = "例についてのループで、票を集めます。" }
"""


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    grads = {name: np.zeros(parameters[name[1:]].shape) for name in ("dW1", "db1", "dW2", "db2")}
    for i in range(m):
        x, a1 = X[:, i : i + 1], cache["A1"][:, i : i + 1]
        dz2 = cache["A2"][:, i : i + 1] - Y[:, i : i + 1]
        dz1 = (W2.T @ dz2) * (1 - a1 * a1)
        grads["dW2"] += dz2 @ a1.T / m
        grads["db2"] += dz2 / m
        grads["dW1"] += dz1 @ x.T / m
        grads["db1"] += dz1 / m
    return grads
