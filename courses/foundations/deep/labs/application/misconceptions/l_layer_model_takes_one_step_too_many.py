"""
exercise = "l_layer_model"
says.en = "You take one step more than was asked for, and keep one cost more. How many values does your range hold?"
says.ja = "頼まれたより 1 歩多く進み、コストも 1 つ多く残しています。あなたの range には、値がいくつ入っているでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations + 1):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
