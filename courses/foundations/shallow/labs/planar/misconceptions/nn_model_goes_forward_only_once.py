"""
exercise = "nn_model"
says.en = "You go forward once, before the loop, and then use the same answers in every round. After the first step they are out of date. What must be computed anew as soon as the parameters have changed?"
says.ja = "順伝播をループの前に 1 回しか行わず、そのときの答えを毎回使っています。一歩進めば、その答えはもう古くなっています。パラメータが変わるたびに計算し直すべきものは何でしょうか?"
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, seed)
    costs = []
    A2, cache = forward_propagation(X, parameters)
    for i in range(num_iterations):
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
