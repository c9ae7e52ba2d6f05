"""
exercise = "nn_model"
says.en = "Whatever learning rate is handed in, the network learns at the same speed. Which of the six arguments is never used?"
says.ja = "どんな学習率を渡しても、同じ速さで学習します。6 つの引数のうち、使われていないのはどれでしょうか?"
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, seed)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, 1.2)
    return parameters, costs
