def f(x):
    """x を返します。

    どの形でも。
    """
    # 日本語の P(y | x)
    raise NotImplementedError  # ここにコードを書きます
    return y  # 同じもの
