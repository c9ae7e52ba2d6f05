"""
exercise = "gradients_by_backward"
note = { en = "The weights lie in a layer.", ja = "重みを層に入れて求めます。" }
"""


def gradients_by_backward(W, b, X, y):
    layer = nn.Linear(W.shape[1], W.shape[0])
    with torch.no_grad():
        layer.weight.copy_(W)
        layer.bias.copy_(b)
    nn.CrossEntropyLoss()(layer(X), y).backward()
    return layer.weight.grad, layer.bias.grad
