"""
exercise = "l_model_backward"
says.en = "All your gradients have the wrong sign: the network would walk uphill. What has to come out at the very beginning for an answer that was too high, a positive number or a negative one?"
says.ja = "勾配の符号がすべて逆で、ネットワークは坂を上ってしまいます。答えが高すぎたとき、いちばん最初に出てくるべき数は、正でしょうか、負でしょうか?"
"""


def l_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = Y - AL
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(dZ, caches[L - 1])
    for l in range(L - 1, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
    return grads
