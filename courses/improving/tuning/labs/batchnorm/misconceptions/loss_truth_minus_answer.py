"""
exercise = "softmax_loss"
says.en = "Your gradient is the truth minus the answer. In which direction does a step against the gradient then push the right class?"
says.ja = "勾配が、正しいものから答えを引いた形になっています。その勾配と反対向きに一歩進むと、正しいクラスはどちらへ押されるでしょうか?"
"""


def softmax_loss(Z, Y):
    shifted = Z - np.max(Z, axis=0, keepdims=True)
    log_P = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
    cost = -np.mean(np.sum(Y * log_P, axis=0))
    dZ = Y - softmax(Z)
    return cost, dZ
