"""
exercise = "softmax_loss"
note = { en = "One example after the other.", ja = "例を 1 つずつ計算します。" }
"""


def softmax_loss(Z, Y):
    m = Z.shape[1]
    total, dZ = 0.0, np.zeros(Z.shape)
    for i in range(m):
        top = max(Z[:, i])
        log_sum = top + np.log(sum(np.exp(Z[:, i] - top)))
        total += log_sum - Z[:, i] @ Y[:, i]
        dZ[:, i] = np.exp(Z[:, i] - log_sum) - Y[:, i]
    return total / m, dZ
