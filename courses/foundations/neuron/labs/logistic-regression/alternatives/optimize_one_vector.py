"""
exercise = "optimize"
note = { en = "One parameter vector that holds b too; costs in an array.", ja = "b も含めた 1 つのベクトルを更新し、コストは配列に入れます。" }
"""


def optimize(w, b, X, Y, num_iterations, learning_rate):
    n = len(w)
    theta = np.vstack([w, [[b]]])
    costs = np.zeros((num_iterations + 99) // 100)
    for i in range(num_iterations):
        grads, cost = propagate(theta[:n], theta[n, 0], X, Y)
        step = np.vstack([grads["dw"], [[grads["db"]]]])
        if not i % 100:
            costs[i // 100] = cost
        theta = theta - learning_rate * step
    return {"b": theta[n, 0], "w": theta[:n]}, {"dw": grads["dw"], "db": grads["db"]}, costs
