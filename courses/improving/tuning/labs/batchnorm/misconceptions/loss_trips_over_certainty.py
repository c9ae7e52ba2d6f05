"""
exercise = "softmax_loss"
says.en = "Where a probability is too small for the computer, you take the logarithm of 0. In which order can exponential and logarithm be arranged so that nothing gets lost?"
says.ja = "確率が計算機で表せないほど小さいところで、0 の対数を取っています。何も失われないようにするには、指数関数と対数をどう組み合わせればよいでしょうか?"
"""


def softmax_loss(Z, Y):
    shifted = Z - np.max(Z, axis=0, keepdims=True)
    log_P = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
    cost = -np.mean(np.sum(Y * np.log(softmax(Z)), axis=0))
    dZ = softmax(Z) - Y
    return cost, dZ
