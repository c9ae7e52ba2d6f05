def optimize(w, b, X, Y, num_iterations, learning_rate, print_cost=False):
    history = []
    for _ in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        history.append(cost)
        w = np.subtract(w, np.multiply(learning_rate, grads["dw"]))
        b = b + -learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, history[::100]
