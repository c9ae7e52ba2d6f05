"""
exercise = "l_layer_model"
says.en = "Your cost rises from round to round. `update_parameters` already goes against the slope; whoever turns the sign once more goes along with it. How many minus signs does a step need?"
says.ja = "コストが回を追うごとに増えています。`update_parameters` は、もともと傾きと反対に進みます。もう一度符号を変えると、傾きの向きに進んでしまいます。一歩に必要なマイナスは、いくつでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, -learning_rate)
    return parameters, costs
