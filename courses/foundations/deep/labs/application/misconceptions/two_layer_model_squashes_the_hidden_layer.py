"""
exercise = "two_layer_model"
says.en = "Your hidden layer has a sigmoid, on the way there and on the way back. It fits together and it learns, but it is another network than the one asked for. Which activation do hidden layers have in this unit?"
says.ja = "隠れ層が、行きも帰りもシグモイドになっています。つじつまは合っていて学習もしますが、求められたものとは別のネットワークです。この単元で、隠れ層の活性化関数はどちらでしょうか?"
"""


def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "sigmoid")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        costs.append(compute_cost(A2, Y))
        dA1, dW2, db2 = linear_backward(A2 - Y, cache2)
        dX, dW1, db1 = linear_activation_backward(dA1, cache1, "sigmoid")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
