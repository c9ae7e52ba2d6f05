"""
exercise = "nn_model"
says.en = "Your parameters are initialized inside the loop, so every round begins from the start and only the last step counts. How often should the network be born?"
says.ja = "パラメータの初期化がループの中にあるので、毎回出発点に戻り、最後の一歩しか残りません。ネットワークは、何回生まれるべきでしょうか?"
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    costs = []
    for i in range(num_iterations):
        parameters = initialize_parameters(n_x, n_h, n_y, seed)
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
