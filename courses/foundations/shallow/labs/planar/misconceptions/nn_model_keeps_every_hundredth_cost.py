"""
exercise = "nn_model"
says.en = "You keep one cost in a hundred, as in the last lab. Here the specification wants the whole curve, for its flat beginning is worth seeing. How many entries should the list have?"
says.ja = "前のラボと同じように、100 回に 1 回だけコストを残しています。ここでは、最初の平らな部分も見たいので、仕様ではすべてのコストを残します。リストの要素はいくつになるべきでしょうか?"
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, seed)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
