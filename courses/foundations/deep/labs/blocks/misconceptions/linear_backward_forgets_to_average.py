"""
exercise = "linear_backward"
says.en = "dW and db are sums over the examples. With 209 pictures every step becomes 209 times as long. Which division is still missing?"
says.ja = "dW と db が、例についての合計のままです。画像が 209 枚なら、一歩が 209 倍の長さになります。足りない割り算はどれでしょうか?"
"""


def linear_backward(dZ, cache):
    A_prev, W = cache["A_prev"], cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
