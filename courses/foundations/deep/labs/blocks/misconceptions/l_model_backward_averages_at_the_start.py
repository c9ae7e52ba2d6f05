"""
exercise = "l_model_backward"
says.en = "You divide prediction minus truth by m, and every layer divides once more. The gradients come out too small by that factor. Where in your blocks is the average taken already?"
says.ja = "「予測マイナス正解」を m で割り、さらに、どの層でももう一度割っています。勾配がその分だけ小さくなります。平均は、どのブロックですでにとられているでしょうか?"
"""


def l_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = (AL - Y) / Y.shape[1]
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(dZ, caches[L - 1])
    for l in range(L - 1, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
    return grads
