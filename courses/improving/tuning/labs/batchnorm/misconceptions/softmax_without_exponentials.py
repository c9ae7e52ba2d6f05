"""
exercise = "softmax"
says.en = "The scores themselves are divided by their sum, so negative scores make negative probabilities. What makes every score positive first?"
says.ja = "点数そのものを和で割っています。負の点数があると、負の確率になってしまいます。まず、どの点数も正にするのは何でしょうか?"
"""


def softmax(Z):
    return Z / np.sum(Z, axis=0, keepdims=True)
