"""
exercise = "l_layer_model"
says.en = "All your steps follow the slope of the starting point. After a step the ground slopes differently. What has to be computed anew in every round?"
says.ja = "どの一歩も、出発点での傾きに従っています。一歩進めば、傾きは変わります。毎回計算し直すべきものは何でしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    AL, caches = l_model_forward(X, parameters)
    grads = l_model_backward(AL, Y, caches)
    for i in range(num_iterations):
        costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
