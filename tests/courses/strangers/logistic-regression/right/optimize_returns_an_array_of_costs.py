def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = np.zeros((num_iterations + 99) // 100)
    for i in range(num_iterations):
        grads, costs[i // 100] = propagate(w, b, X, Y) if i % 100 == 0 else (propagate(w, b, X, Y)[0], costs[i // 100])
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
