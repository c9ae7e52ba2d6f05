def optimize(w, b, X, Y, num_iterations, learning_rate):
    costs = []
    for start in range(0, num_iterations, 100):
        for i in range(start, min(start + 100, num_iterations)):
            grads, cost = propagate(w, b, X, Y)
            if i == start:
                costs.append(float(cost))
            w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    return dict(w=w, b=b), grads, costs
