"""
exercise = "compute_cost_with_regularization"
says.en = "You add up the lengths of the weight matrices, and the price wants the squares of these lengths. What does the little 2 in the formula stand for?"
says.ja = "重みの行列の長さを足していますが、値段に使うのは長さの 2 乗です。式の小さな 2 は、何を表しているでしょうか?"
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    lengths = sum(np.linalg.norm(parameters[name]) for name in ("W1", "W2", "W3"))
    return compute_cost(A3, Y) + lambd / (2 * Y.shape[1]) * lengths
