"""
exercise = "nn_model"
note = { en = "Everything but the start in one function, with the costs in an array.", ja = "初期化のほかはすべて 1 つの関数に書き、コストは配列に入れます。" }
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    m = X.shape[1]
    start = initialize_parameters(len(X), n_h, len(Y), seed)
    W1, b1, W2, b2 = start["W1"], start["b1"], start["W2"], start["b2"]
    costs = np.zeros(num_iterations)
    for i in range(num_iterations):
        A1 = np.tanh(W1 @ X + b1)
        Z2 = W2 @ A1 + b2
        costs[i] = np.mean(np.logaddexp(0, Z2) - Y * Z2)
        error = (0.5 + 0.5 * np.tanh(Z2 / 2) - Y) / m
        back = (W2.T @ error) * (1 - A1**2)
        W2, b2 = W2 - learning_rate * error @ A1.T, b2 - learning_rate * error.sum(axis=1, keepdims=True)
        W1, b1 = W1 - learning_rate * back @ X.T, b1 - learning_rate * back.sum(axis=1, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, costs
