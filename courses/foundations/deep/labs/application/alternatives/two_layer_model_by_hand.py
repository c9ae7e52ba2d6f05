"""
exercise = "two_layer_model"
note = { en = "Formulas written out, in matrices.", ja = "部品を使わず、行列の式を直接書きます。" }
"""


def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    start = initialize_parameters_deep(layer_dims, seed)
    W1, b1, W2, b2 = (start[name] for name in ("W1", "b1", "W2", "b2"))
    m, costs = X.shape[1], []
    for _ in range(num_iterations):
        Z1 = W1 @ X + b1
        A1 = np.maximum(Z1, 0)
        A2 = sigmoid(W2 @ A1 + b2)
        given = np.where(Y == 1, A2, 1 - A2)
        costs.append(float(-np.mean(np.log(given))))
        dZ2 = (A2 - Y) / m
        dZ1 = (W2.T @ dZ2) * (Z1 > 0)
        W2, b2 = W2 - learning_rate * dZ2 @ A1.T, b2 - learning_rate * dZ2.sum(axis=1, keepdims=True)
        W1, b1 = W1 - learning_rate * dZ1 @ X.T, b1 - learning_rate * dZ1.sum(axis=1, keepdims=True)
    return {"W1": W1, "W2": W2, "b1": b1, "b2": b2}, costs
