"""
exercise = "gradients_by_backward"
says.en = "The loss is there, but nobody has walked the way back, so there is no gradient yet. What has to be asked of the loss?"
says.ja = "損失は求まっていますが、帰り道をまだ誰もたどっていないので、勾配がありません。損失に、何を頼めばよいでしょうか?"
"""


def gradients_by_backward(W, b, X, y):
    W, b = W.clone().requires_grad_(), b.clone().requires_grad_()
    loss = functional.cross_entropy(X @ W.T + b, y)
    return W.grad, b.grad
