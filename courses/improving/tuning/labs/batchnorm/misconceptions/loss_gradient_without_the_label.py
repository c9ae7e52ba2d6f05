"""
exercise = "softmax_loss"
says.en = "Your gradient holds the probabilities alone, so every class is pushed down, the right one too. What has to be subtracted?"
says.ja = "勾配が確率そのものなので、正しいクラスまで、すべてが押し下げられます。何を引かなければならないでしょうか?"
"""


def softmax_loss(Z, Y):
    shifted = Z - np.max(Z, axis=0, keepdims=True)
    log_P = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
    cost = -np.mean(np.sum(Y * log_P, axis=0))
    dZ = softmax(Z)
    return cost, dZ
