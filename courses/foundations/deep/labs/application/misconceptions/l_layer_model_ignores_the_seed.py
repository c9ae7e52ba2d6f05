"""
exercise = "l_layer_model"
says.en = "Whatever seed is handed in, your network starts from the same weights. That looks reliable, until somebody wants to know how much depends on the start. Who should decide on the seed?"
says.ja = "どんな種を渡しても、同じ重みから始まります。安定しているように見えますが、出発点にどれだけ左右されるのかを調べたい人は困ります。種を決めるのは誰であるべきでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, 1)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
