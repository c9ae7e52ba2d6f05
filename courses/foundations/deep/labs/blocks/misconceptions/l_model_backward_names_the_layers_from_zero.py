"""
exercise = "l_model_backward"
says.en = "Your gradients are called dW0, dW1 and so on. Lists count from 0, but the layers of this course count from 1, because 0 is the input. Which name must stand beside W1?"
says.ja = "勾配の名前が dW0、dW1、… になっています。リストは 0 から数えますが、このコースの層は 1 から数えます。0 は入力だからです。W1 の隣に並ぶべき名前は何でしょうか?"
"""


def l_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    dA, grads[f"dW{L - 1}"], grads[f"db{L - 1}"] = linear_backward(dZ, caches[L - 1])
    for l in range(L - 2, -1, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l], "relu")
    return grads
