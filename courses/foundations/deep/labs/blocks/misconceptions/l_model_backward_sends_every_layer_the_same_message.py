"""
exercise = "l_model_backward"
says.en = "Every layer of yours gets what the last layer sent back. The message changes at each layer that it passes. Which result of a layer is the input of the one below it?"
says.ja = "どの層にも、最後の層が送り返したものを渡しています。伝わるものは、層を通るたびに変わります。ある層の結果のうち、1 つ前の層への入力になるのはどれでしょうか?"
"""


def l_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(dZ, caches[L - 1])
    for l in range(L - 1, 0, -1):
        _, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
    return grads
