"""
exercise = "l_layer_model"
says.en = "Your cost stays the same from the first round to the last, and what you return is the start. The step is computed, but nobody uses its result. Which name has to hold the new parameters when the next round begins?"
says.ja = "コストが最初から最後まで変わらず、返しているのも出発点のパラメータです。一歩は計算されていますが、その結果が使われていません。次の回が始まるとき、新しいパラメータはどの名前に入っていなければならないでしょうか?"
"""


def l_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters = initialize_parameters_deep(layer_dims, seed)
    costs = []
    for i in range(num_iterations):
        AL, caches = l_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = l_model_backward(AL, Y, caches)
        updated = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
