"""
exercise = "softmax_loss"
says.en = "The other classes are charged as well, as if each were a question of yes or no. Which single probability does cross-entropy look at?"
says.ja = "ほかのクラスについても払わせています。クラスごとに「はい」か「いいえ」かを答えさせるときの損失です。交差エントロピーが見るのは、どの確率だけでしょうか?"
"""


def softmax_loss(Z, Y):
    shifted = Z - np.max(Z, axis=0, keepdims=True)
    log_P = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
    cost = -np.mean(np.sum(Y * log_P + (1 - Y) * np.log(1 - np.exp(log_P) + 1e-12), axis=0))
    dZ = softmax(Z) - Y
    return cost, dZ
