"""
exercise = "l_model_backward"
says.en = "The step from the cost to the last sum has the slope of the sigmoid in it twice. In prediction minus truth that slope is already contained, and it has cancelled. To which of the layer's arrays does AL - Y belong, dA or dZ?"
says.ja = "コストから最後の和までの一歩に、シグモイドの傾きが 2 回入っています。「予測マイナス正解」には、その傾きがもう含まれていて、打ち消し合ったあとの形です。AL - Y は、その層の dA と dZ のどちらでしょうか?"
"""


def l_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dZ, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
    return grads
