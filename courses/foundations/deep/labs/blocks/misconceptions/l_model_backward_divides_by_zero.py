"""
exercise = "l_model_backward"
says.en = "One certain answer, and all gradients are nan. You go through the slope of the loss with respect to A, which has AL and 1 - AL below the fraction line. What is left of the fraction when the slope of the sigmoid is multiplied in on paper, before any number is put in?"
says.ja = "確信のある答えが 1 つあるだけで、勾配がすべて nan になります。損失の A についての傾きを通っていて、その分母に AL と 1 - AL があるからです。数を入れる前に、紙の上でシグモイドの傾きを掛けておくと、分数はどうなるでしょうか?"
"""


def l_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dAL = -Y / AL + (1 - Y) / (1 - AL)
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
    return grads
