def compute_cost(A2, Y):
    m = Y.shape[1]
    eps = 1e-12
    logprobs = np.multiply(np.log(A2 + eps), Y) + np.multiply(np.log(1 - A2 + eps), 1 - Y)
    cost = -np.sum(logprobs) / m
    cost = float(np.squeeze(cost))
    return cost
