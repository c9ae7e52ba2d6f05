"""
exercise = "l_model_backward"
says.en = "The hidden layers are walked back as if they had a sigmoid, and they had ReLU on the way there. Forward and backward have to describe the same network. Which activation did layer 1 have?"
says.ja = "隠れ層を、シグモイドの層として戻っていますが、行きでは ReLU でした。順伝播と逆伝播は、同じネットワークのものでなければなりません。第 1 層の活性化関数はどちらだったでしょうか?"
"""


def l_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(dZ, caches[L - 1])
    for l in range(L - 1, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid")
    return grads
