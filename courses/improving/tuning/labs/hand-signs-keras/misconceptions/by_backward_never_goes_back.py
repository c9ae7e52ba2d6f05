"""
exercise = "gradients_by_backward"
says.en = "The loss is there, but nobody has walked the way back, so there is no gradient yet. What has to be asked of the loss?"
says.ja = "損失は求まっていますが、帰り道をまだ誰もたどっていないので、勾配がありません。損失に、何を頼めばよいでしょうか?"
"""


def gradients_by_backward(W, b, X, y):
    W, b = keras.Variable(W), keras.Variable(b)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)(y, ops.matmul(X, W) + b)
    return W.value.grad, b.value.grad
