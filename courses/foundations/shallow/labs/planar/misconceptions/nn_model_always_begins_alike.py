"""
exercise = "nn_model"
says.en = "Your network always begins from the same weights, whatever seed is handed in. With a luckier start you could never try again. Which of the arguments does not reach `initialize_parameters`?"
says.ja = "どんなシードを渡しても、同じ重みから始まります。これでは、別の出発点からやり直すことができません。`initialize_parameters` に届いていない引数はどれでしょうか?"
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, 0)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
