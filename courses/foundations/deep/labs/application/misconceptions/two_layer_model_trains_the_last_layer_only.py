"""
exercise = "two_layer_model"
says.en = "Only the second layer learns; the first stays as it was drawn. The message from layer 2 arrives and is then laid aside. What can layer 1 compute from it?"
says.ja = "学習しているのは第 2 層だけで、第 1 層は引いた乱数のままです。第 2 層からの伝言は届いているのに、使われていません。第 1 層は、そこから何を計算できるでしょうか?"
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
        grads = {"dW1": 0 * dW1, "db1": 0 * db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
