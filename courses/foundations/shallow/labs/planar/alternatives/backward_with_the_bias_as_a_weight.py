"""
exercise = "backward_propagation"
note = { en = "A row of ones below X and A1, so that one product gives weights and bias together.", ja = "X と A1 の下に 1 の行を足し、重みとバイアスを 1 回の積で求めます。" }
"""


def backward_propagation(parameters, cache, X, Y):
    ones = np.ones((1, X.shape[1]))
    dZ2 = cache["A2"] - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - np.tanh(cache["Z1"]) ** 2)
    two = np.dot(dZ2, np.vstack([cache["A1"], ones]).T) / X.shape[1]
    one = np.dot(dZ1, np.vstack([X, ones]).T) / X.shape[1]
    return {"dW1": one[:, :-1], "db1": one[:, -1:], "dW2": two[:, :-1], "db2": two[:, -1:]}
