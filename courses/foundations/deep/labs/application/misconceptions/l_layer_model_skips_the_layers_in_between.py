"""
exercise = "l_layer_model"
says.en = "Whatever list of sizes comes in, your network has the first and the last of its numbers only, a single layer. What do the numbers in between stand for?"
says.ja = "どんなリストを渡しても、最初と最後の数しか使わず、層が 1 つのネットワークになっています。間にある数は、何を表しているでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep([layer_dims[0], layer_dims[-1]], seed)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
