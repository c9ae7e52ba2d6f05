"""
exercise = "cross_entropy"
says.en = "For ordinary scores all is well, but a probability that is almost nothing is cut off before the logarithm, and the price of a hopeless answer ends somewhere. What does the loss do better if it is given the scores?"
says.ja = "ふつうの点数なら問題ありません。けれども、ほとんど 0 の確率は対数の前に切り上げられ、見込みのない答えの値段が途中で止まります。点数のまま渡せば、損失は何をうまくやってくれるでしょうか?"
"""


def cross_entropy(scores, y):
    return keras.losses.SparseCategoricalCrossentropy()(y, ops.softmax(scores, axis=1))
