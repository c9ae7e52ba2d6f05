"""
exercise = "nn_model"
says.en = "Your network takes one step too few. `range(1, n)` counts from 1 and stops before n. How many numbers is that?"
says.ja = "一歩足りません。`range(1, n)` は 1 から数えはじめ、n の手前で止まります。それでは、数はいくつになるでしょうか?"
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, seed)
    costs = []
    for i in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
