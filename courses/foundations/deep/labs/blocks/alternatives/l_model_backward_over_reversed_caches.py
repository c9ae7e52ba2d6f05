"""
exercise = "l_model_backward"
note = { en = "Once over the reversed caches.", ja = "キャッシュを逆順にたどります。" }
"""


def l_model_backward(AL, Y, caches):
    grads, dA, l = {}, None, len(caches)
    for cache in reversed(caches):
        if dA is None:
            dA, dW, db = linear_backward(AL - Y, cache)
        else:
            dA, dW, db = linear_activation_backward(dA, cache, "relu")
        grads.update({f"dW{l}": dW, f"db{l}": db, f"dA{l - 1}": dA})
        l -= 1
    return grads
