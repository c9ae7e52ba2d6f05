"""
exercise = "l_model_backward"
note = { en = "Written out, without the other functions.", ja = "ほかの関数を使わずに書きます。" }
"""


def l_model_backward(AL, Y, caches):
    m, grads = AL.shape[1], {}
    dZ = AL - Y
    for l in reversed(range(1, len(caches) + 1)):
        cache = caches[l - 1]
        grads["dW" + str(l)] = dZ @ cache["A_prev"].T / m
        grads["db" + str(l)] = dZ.sum(axis=1, keepdims=True) / m
        if l > 1:
            dZ = (cache["W"].T @ dZ) * (caches[l - 2]["Z"] > 0)
    return grads
