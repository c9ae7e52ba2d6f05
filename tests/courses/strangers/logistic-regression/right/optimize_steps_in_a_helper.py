def step(parameters, grads, rate):
    return {key: parameters[key] - rate * grads["d" + key] for key in parameters}


def optimize(w, b, X, Y, num_iterations, learning_rate):
    parameters, costs = {"w": w, "b": b}, []
    for i in range(num_iterations):
        grads, cost = propagate(**parameters, X=X, Y=Y)
        if i % 100 == 0:
            print(f"cost after {i}: {cost:.3f}")
            costs.append(cost)
        parameters = step(parameters, grads, learning_rate)
    return parameters, grads, costs
