"""
exercise = "two_layer_model"
says.en = "Your steps are the same for every learning rate: a number of your own has taken its place. Which argument tells how far to go?"
says.ja = "どんな学習率を渡しても、一歩の長さが変わりません。自分で書いた数が使われているからです。どれだけ進むかを伝える引数はどれでしょうか?"
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
        parameters = update_parameters(parameters, grads, 0.01)
    return parameters, costs
