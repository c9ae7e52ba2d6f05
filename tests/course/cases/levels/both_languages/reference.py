def f(x):
    """Return x.

    Any shape.

    ja: x を返します。

    どの形でも。
    """
    # P(y | x) in English | 日本語の P(y | x)
    # BEGIN SOLUTION
    y = x  # (3,) | (4,)
    # END SOLUTION
    return y  # the same | 同じもの
