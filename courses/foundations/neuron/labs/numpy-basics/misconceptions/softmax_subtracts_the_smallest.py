"""
exercise = "softmax"
says.en = "Subtracting the smallest score changes no probability, but no exponent is negative then. In a row with one score far above the smallest, the exponential still overflows. Which score, subtracted, leaves no exponent above 0?"
says.ja = "最小のスコアを引いても確率は変わりませんが、それでは指数がどれも負になりません。1 つだけ最小値よりずっと大きいスコアがある行では、やはり指数関数がオーバーフローします。引いたあとの指数がどれも 0 を超えないようにするには、どのスコアを引けばよいでしょうか?"
"""


def softmax(X):
    e = np.exp(X - X.min(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
