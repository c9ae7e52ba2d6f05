"""
exercise = "softmax_loss"
says.en = "Your cost is negative: the better the answers, the higher it gets. Which sign has the logarithm of a probability?"
says.ja = "コストが負で、答えが良いほど大きくなっています。確率の対数は、どんな符号になるでしょうか?"
"""


def softmax_loss(Z, Y):
    shifted = Z - np.max(Z, axis=0, keepdims=True)
    log_P = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
    cost = np.mean(np.sum(Y * log_P, axis=0))
    dZ = softmax(Z) - Y
    return cost, dZ
