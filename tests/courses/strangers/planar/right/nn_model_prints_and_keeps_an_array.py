def nn_model(X, Y, n_h, num_iterations=10000, learning_rate=1.2, seed=3, print_cost=False):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, seed)
    costs = np.empty(num_iterations)
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        costs[i] = cost
        print(f"Cost after iteration {i}: {cost}")
    return parameters, costs
