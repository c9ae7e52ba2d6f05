"""
exercise = "compute_cost_with_regularization"
says.en = "This is the price of the weights alone. A network that minimizes it would have nothing but zeros and would not look at a single example. What else belongs to the cost?"
says.ja = "これは重みの値段だけです。これを最小にするネットワークは、重みがすべて 0 になり、例をひとつも見ません。コストには、ほかに何が必要でしょうか?"
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    squares = sum(np.sum(parameters[name] ** 2) for name in ("W1", "W2", "W3"))
    return lambd / (2 * Y.shape[1]) * squares
