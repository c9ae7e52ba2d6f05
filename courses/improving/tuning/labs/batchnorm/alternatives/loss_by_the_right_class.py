"""
exercise = "softmax_loss"
note = { en = "The right class is picked out by its place.", ja = "正しいクラスを、位置で取り出します。" }
"""


def softmax_loss(Z, Y):
    right, examples = np.argmax(Y, axis=0), np.arange(Z.shape[1])
    losses = np.logaddexp.reduce(Z, axis=0) - Z[right, examples]
    dZ = softmax(Z)
    dZ[right, examples] -= 1
    return losses.mean(), dZ
