"""
exercise = "l_layer_model"
says.en = "Your costs belong to the parameters after each step, so the cost of the very first network is missing. To which parameters does AL of this round belong?"
says.ja = "残しているのが一歩進んだあとのコストなので、いちばん最初のネットワークのコストがありません。この回の AL は、どのパラメータから計算されたものでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        costs.append(compute_cost(l_model_forward(X, parameters)[0], Y))
    return parameters, costs
