"""
exercise = "l_layer_model"
note = { en = "Lists in place of the dictionary, and no block at all.", ja = "辞書の代わりにリストを使い、部品を使わずに書きます。" }
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    L, m, costs = len(layer_dims) - 1, X.shape[1], []
    W = [parameters[f"W{l}"] for l in range(1, L + 1)]
    b = [parameters[f"b{l}"] for l in range(1, L + 1)]
    for _ in range(num_iterations):
        A = [X]
        for l in range(L):
            Z = W[l] @ A[-1] + b[l]
            A.append(np.maximum(Z, 0) if l < L - 1 else sigmoid(Z))
        safe = np.clip(A[-1], 1e-12, 1 - 1e-12)
        costs.append(-np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)))
        dZ = A[-1] - Y
        for l in reversed(range(L)):
            below = (W[l].T @ dZ) * (A[l] > 0)
            W[l] = W[l] - learning_rate * dZ @ A[l].T / m
            b[l] = b[l] - learning_rate * dZ.mean(axis=1, keepdims=True)
            dZ = below
    return {f"{kind}{l + 1}": of[l] for l in range(L) for kind, of in (("W", W), ("b", b))}, costs
