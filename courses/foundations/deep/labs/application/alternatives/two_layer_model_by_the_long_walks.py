"""
exercise = "two_layer_model"
note = { en = "The walks through all layers, which two layers are a case of.", ja = "2 層も L 層の一種なので、L 層の順伝播と逆伝播を使います。" }
"""


def two_layer_model(X, Y, layer_dims, num_iterations, learning_rate, seed):
    parameters, costs = initialize_parameters_deep(layer_dims, seed), np.zeros(num_iterations)
    i = 0
    while i < num_iterations:
        AL, caches = l_model_forward(X, parameters)
        costs[i] = compute_cost(AL, Y)
        parameters = update_parameters(parameters, l_model_backward(AL, Y, caches), learning_rate)
        i += 1
    return parameters, list(costs)
