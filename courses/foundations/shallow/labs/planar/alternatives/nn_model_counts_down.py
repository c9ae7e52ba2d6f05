"""
exercise = "nn_model"
note = { en = "A while loop that counts down.", ja = "while ループで、残りの回数を数えます。" }
"""


def nn_model(X, Y, n_h, num_iterations, learning_rate, seed):
    p = initialize_parameters(*layer_sizes(X, Y, n_h), seed)
    costs = ()
    left = num_iterations
    while left > 0:
        A2, cache = forward_propagation(X, p)
        costs += (float(compute_cost(A2, Y)),)
        p = update_parameters(p, backward_propagation(p, cache, X, Y), learning_rate)
        left -= 1
    return p, list(costs)
