"""
exercise = "two_layer_model"
says.en = "In the last layer the slope of the sigmoid is multiplied in a second time. Prediction minus truth is already the slope at the sum. Which of your two functions for the way back expects dZ, and which dA?"
says.ja = "最後の層で、シグモイドの傾きがもう一度掛けられています。「予測マイナス正解」は、すでに和についての傾きです。逆伝播の 2 つの関数のうち、dZ を受け取るのはどちらで、dA を受け取るのはどちらでしょうか?"
"""


def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        costs.append(compute_cost(A2, Y))
        dA1, dW2, db2 = linear_activation_backward(A2 - Y, cache2, "sigmoid")
        dX, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
