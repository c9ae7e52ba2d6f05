"""
exercise = "nn_model"
says.en = "The parameters that you return are those of the start; what was learnt is lost. `update_parameters` does not change what it is given, it returns something new. What happens in your loop to what it returns?"
says.ja = "返しているのが出発点のパラメータで、学習したものが失われています。`update_parameters` は、渡されたものを変更せず、新しいものを返します。ループの中で、その戻り値はどうなっているでしょうか?"
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    n_x, n_h, n_y = layer_sizes(X, Y, n_h)
    parameters = initialize_parameters(n_x, n_h, n_y, seed)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
    return parameters, costs
