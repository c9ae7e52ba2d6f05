"""
exercise = "softmax"
note = { en = "One column after the other.", ja = "列を 1 つずつ計算します。" }
"""


def softmax(Z):
    P = np.empty(Z.shape)
    for i in range(Z.shape[1]):
        e = np.exp(Z[:, i] - max(Z[:, i]))
        P[:, i] = e / sum(e)
    return P
