"""
exercise = "l_model_backward"
says.en = "The first layer gets no gradients: your loop ends one layer too early. The weights of layer 1 are the ones that look at the picture. Which value does a range leave out at its end?"
says.ja = "第 1 層の勾配がありません。ループが 1 層手前で終わっているからです。画像を見ているのは、まさに第 1 層の重みです。range は、終わりの値をどう扱うでしょうか?"
"""


def l_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(dZ, caches[L - 1])
    for l in range(L - 1, 1, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
    return grads
