"""
exercise = "linear_backward"
says.en = "Your dW lies on its side. A gradient has the shape of what it belongs to, or the two could not be subtracted. Which of the factors comes first?"
says.ja = "dW が横倒しです。勾配は、元のパラメータと同じ形でなければ引き算ができません。積では、どちらの因子が先に来るでしょうか?"
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = A_prev @ dZ.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
