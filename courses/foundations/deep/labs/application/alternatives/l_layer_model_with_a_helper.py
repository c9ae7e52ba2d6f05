"""
exercise = "l_layer_model"
note = { en = "One round is a function of its own.", ja = "1 回分を、別の関数に分けます。" }
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    def one_round(parameters):
        AL, caches = l_model_forward(X, parameters)
        grads = l_model_backward(AL, Y, caches)
        return update_parameters(parameters, grads, learning_rate), float(compute_cost(AL, Y))

    parameters, costs = initialize_parameters_deep(tuple(layer_dims), seed), []
    for _ in range(num_iterations):
        parameters, cost = one_round(parameters)
        costs += [cost]
    return parameters, costs
