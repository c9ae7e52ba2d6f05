"""
exercise = "l_layer_model"
says.en = "Your function is back after a single step, however many were asked for. A `return` inside a loop ends all of it. How far is yours indented?"
says.ja = "何歩頼まれても、1 歩で戻ってきます。ループの中の `return` は、すべてを終わらせます。あなたの `return` は、どこまで字下げされているでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        return parameters, costs
