"""
exercise = "compute_cost_with_regularization"
says.en = "You add up the weights first and square the result. There, positive and negative weights cancel, and a network with large weights may have a price of 0. What has to come first?"
says.ja = "先に重みを足し、その結果を 2 乗しています。これでは正と負の重みが打ち消し合い、大きな重みのネットワークでも値段が 0 になることがあります。先に行うべきなのはどちらでしょうか?"
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    squares = sum(np.sum(parameters[name]) ** 2 for name in ("W1", "W2", "W3"))
    return compute_cost(A3, Y) + lambd / (2 * Y.shape[1]) * squares
