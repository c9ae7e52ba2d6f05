"""
exercise = "linear_backward"
says.en = "Your db has one axis only. Subtracted from a column, it is stretched to a table, and from the next step on b is no column any more. Which argument keeps the axis along which is summed?"
says.ja = "db の軸が 1 つしかありません。列から引くと表に引き伸ばされ、次の一歩からは b が列でなくなります。和をとった軸を残す引数はどれでしょうか?"
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
