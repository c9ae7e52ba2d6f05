"""
exercise = "compute_cost_with_regularization"
note = { en = "Squares of norms; the mean log loss written out.", ja = "ノルムの 2 乗を使います。対数損失の平均も自分で書きます。" }
"""


def compute_cost_with_regularization(A3, Y, parameters, lambd):
    loss = -np.log(np.where(Y == 1, A3, 1 - A3))
    lengths = [np.linalg.norm(parameters[f"W{layer}"]) for layer in (1, 2, 3)]
    return float(loss.mean()) + lambd * sum(length**2 for length in lengths) / Y.size / 2
