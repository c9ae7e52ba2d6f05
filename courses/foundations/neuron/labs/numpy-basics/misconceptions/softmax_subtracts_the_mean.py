"""
exercise = "softmax"
says.en = "Subtracting the mean changes no probability, and for moderate scores that is enough. But in a row with one score far above the rest, the difference from the mean is still huge, and the exponential overflows. Which number must be subtracted, so that no difference is ever positive?"
says.ja = "平均を引いても確率は変わらず、ほどほどのスコアならそれで足ります。しかし 1 つだけ飛び抜けて大きいスコアがある行では、平均との差もまだ巨大で、指数関数がオーバーフローします。差が決して正にならないようにするには、どの数を引けばよいでしょうか?"
"""


def softmax(X):
    e = np.exp(X - X.mean(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
