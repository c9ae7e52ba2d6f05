"""
exercise = "gradients_by_backward"
note = { en = "With watched tensors of PyTorch.", ja = "記録の付いた PyTorch のテンソルを使います。" }
"""


def gradients_by_backward(W, b, X, y):
    W, b = W.detach().clone().requires_grad_(), b.detach().clone().requires_grad_()
    loss = ops.mean(keras.losses.sparse_categorical_crossentropy(y, ops.matmul(X, W) + b, from_logits=True))
    loss.backward()
    return W.grad, b.grad
