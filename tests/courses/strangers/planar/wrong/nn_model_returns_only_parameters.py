"""
at_fault = ["nn_model"]
"""
def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    parameters = initialize_parameters(*layer_sizes(X, Y, n_h), seed)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
