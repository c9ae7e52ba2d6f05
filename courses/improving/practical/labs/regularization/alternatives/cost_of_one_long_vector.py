"""
exercise = "compute_cost_with_regularization"
note = { en = "All weights in one long vector, and its product with itself.", ja = "すべての重みを 1 本の長いベクトルにして、自分自身との積を求めます。" }
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    w = np.concatenate([block.ravel() for name, block in parameters.items() if name[0] == "W"])
    return compute_cost(A3, Y) + lambd * (w @ w) / (2 * A3.shape[1])
