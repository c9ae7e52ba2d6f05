"""
exercise = "nn_model"
says.en = "Your costs belong to the parameters after the step, so the cost of the start is never seen. At which moment of the round should the cost be kept?"
says.ja = "残しているのが一歩進んだあとのコストなので、出発点のコストがどこにもありません。1 回の反復の中で、コストはいつ残すべきでしょうか?"
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, seed)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        costs.append(compute_cost(forward_propagation(X, parameters)[0], Y))
    return parameters, costs
