"""
exercise = "gradients_by_backward"
says.en = "This is the gradient of another loss, one into which softmax was put twice. Where is it already?"
says.ja = "これは、ソフトマックス関数を二度通した、別の損失の勾配です。もともと入っているのは、どこですか?"
"""


def gradients_by_backward(W, b, X, y):
    W, b = W.clone().requires_grad_(), b.clone().requires_grad_()
    functional.cross_entropy(torch.softmax(X @ W.T + b, dim=1), y).backward()
    return W.grad, b.grad
