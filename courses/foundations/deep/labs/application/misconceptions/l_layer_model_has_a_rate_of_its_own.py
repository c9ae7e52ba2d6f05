"""
exercise = "l_layer_model"
says.en = "Your steps are the same for every learning rate: a number of your own has taken its place. Which argument tells how far to go?"
says.ja = "どんな学習率を渡しても、一歩の長さが変わりません。自分で書いた数が使われているからです。どれだけ進むかを伝える引数はどれでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 0.01)
    return parameters, costs
