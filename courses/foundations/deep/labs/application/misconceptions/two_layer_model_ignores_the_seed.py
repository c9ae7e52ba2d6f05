"""
exercise = "two_layer_model"
says.en = "Whatever seed is handed in, your network starts from the same weights. That looks reliable, until somebody wants to know how much depends on the start. Who should decide on the seed?"
says.ja = "どんな種を渡しても、同じ重みから始まります。安定しているように見えますが、出発点にどれだけ左右されるのかを調べたい人は困ります。種を決めるのは誰であるべきでしょうか?"
"""


def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, 1)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        costs.append(compute_cost(A2, Y))
        dA1, dW2, db2 = linear_backward(A2 - Y, cache2)
        dX, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
