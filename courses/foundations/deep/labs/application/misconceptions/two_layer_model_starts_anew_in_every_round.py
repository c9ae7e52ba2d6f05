"""
exercise = "two_layer_model"
says.en = "Every round begins with fresh random weights, so all that was learnt in the round before is lost. What belongs in front of the loop, and what inside?"
says.ja = "毎回、新しい乱数の重みから始めているので、前の回に学んだことが失われています。ループの前に置くものと、中に置くものは、それぞれどれでしょうか?"
"""


def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    costs = []
    for i in range(num_iterations):
        parameters = initialize_parameters_deep(layer_dims, seed)
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        costs.append(compute_cost(A2, Y))
        dA1, dW2, db2 = linear_backward(A2 - Y, cache2)
        dX, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
