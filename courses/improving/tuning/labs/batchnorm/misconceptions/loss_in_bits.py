"""
exercise = "softmax_loss"
says.en = "Your cost is measured in bits. Which logarithm does the specification ask for?"
says.ja = "コストが、ビットの単位になっています。仕様で使う対数は、どれでしょうか?"
"""


def softmax_loss(Z, Y):
    shifted = Z - np.max(Z, axis=0, keepdims=True)
    log_P = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
    cost = -np.mean(np.sum(Y * log_P, axis=0)) / np.log(2)
    dZ = softmax(Z) - Y
    return cost, dZ
