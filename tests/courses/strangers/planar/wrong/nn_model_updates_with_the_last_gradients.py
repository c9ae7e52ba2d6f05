"""
at_fault = ["nn_model"]
unsaid = ["those of the start"]
"""
def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    parameters = initialize_parameters(*layer_sizes(X, Y, n_h), seed)
    costs, grads = [], None
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        if grads is not None:
            parameters = update_parameters(parameters, grads, learning_rate)
        grads = backward_propagation(parameters, cache, X, Y)
    return parameters, costs
