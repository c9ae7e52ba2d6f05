"""
exercise = "l_layer_model"
says.en = "Every round begins with fresh random weights, so all that was learnt in the round before is lost. What belongs in front of the loop, and what inside?"
says.ja = "毎回、新しい乱数の重みから始めているので、前の回に学んだことが失われています。ループの前に置くものと、中に置くものは、それぞれどれでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    costs = []
    for i in range(num_iterations):
        parameters = initialize_parameters_deep(layer_dims, seed)
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
