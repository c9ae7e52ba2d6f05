"""
exercise = "l_layer_model"
says.en = "Your list holds one cost in a hundred rounds. In the lab of the single neuron it was so; here the specification asks for more. How long should the list be?"
says.ja = "リストに、100 回に 1 回のコストしかありません。ニューロン 1 つのラボではそうでしたが、ここの仕様が求めているのは、もっと細かい記録です。リストの長さはいくつになるべきでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
