"""
exercise = "two_layer_model"
says.en = "Your cost rises from round to round. `update_parameters` already goes against the slope; whoever turns the sign once more goes along with it. How many minus signs does a step need?"
says.ja = "コストが回を追うごとに増えています。`update_parameters` は、もともと傾きと反対に進みます。もう一度符号を変えると、傾きの向きに進んでしまいます。一歩に必要なマイナスは、いくつでしょうか?"
"""


def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        costs.append(compute_cost(A2, Y))
        dA1, dW2, db2 = linear_backward(A2 - Y, cache2)
        dX, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, -learning_rate)
    return parameters, costs
