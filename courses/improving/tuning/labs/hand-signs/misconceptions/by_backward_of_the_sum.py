"""
exercise = "gradients_by_backward"
says.en = "It is the gradient of the sum over the batch. What is divided by the number of examples in the loss that was asked for?"
says.ja = "バッチについての和の勾配になっています。求める損失では、何を例の数で割りますか?"
"""


def gradients_by_backward(W, b, X, y):
    W, b = W.clone().requires_grad_(), b.clone().requires_grad_()
    functional.cross_entropy(X @ W.T + b, y, reduction="sum").backward()
    return W.grad, b.grad
