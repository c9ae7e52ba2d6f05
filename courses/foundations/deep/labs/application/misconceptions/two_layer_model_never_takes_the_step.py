"""
exercise = "two_layer_model"
says.en = "Your cost stays the same from the first round to the last, and what you return is the start. The step is computed, but nobody uses its result. Which name has to hold the new parameters when the next round begins?"
says.ja = "コストが最初から最後まで変わらず、返しているのも出発点のパラメータです。一歩は計算されていますが、その結果が使われていません。次の回が始まるとき、新しいパラメータはどの名前に入っていなければならないでしょうか?"
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
        updated = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
