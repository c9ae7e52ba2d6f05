"""
exercise = "softmax"
says.en = "For small scores all is well, but the exponential of 1000 is more than the computer can hold. Only differences count: what may you take away from all scores of an example beforehand?"
says.ja = "小さな点数なら問題ありませんが、1000 の指数関数は、計算機で表せる範囲を超えます。効くのは差だけです。前もって、例の点数すべてから何を引いておけるでしょうか?"
"""


def softmax(Z):
    E = np.exp(Z)
    return E / np.sum(E, axis=0, keepdims=True)
