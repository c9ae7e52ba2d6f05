"""
exercise = "softmax"
says.en = "Your rows add up to 1, but the smallest score gets the largest probability. Something turned the order round before the exponential was taken. Which sign do the scores have in your exponent?"
says.ja = "行の和は 1 ですが、いちばん小さいスコアの確率がいちばん大きくなっています。指数関数をとる前に、何かが順序を逆にしています。あなたの指数の中で、スコアはどんな符号でしょうか?"
"""


def softmax(X):
    e = np.exp(X.min(axis=1, keepdims=True) - X)
    return e / e.sum(axis=1, keepdims=True)
