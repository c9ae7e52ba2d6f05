"""
exercise = "predict"
note = { en = "The sign of the last sums decides, without the sigmoid.", ja = "シグモイドを使わず、最後の和の符号で決めます。" }
"""


def predict(parameters, X):
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        A = relu(parameters[f"W{l}"] @ A + parameters[f"b{l}"])
    return 1 * (parameters[f"W{L}"] @ A + parameters[f"b{L}"] > 0)
