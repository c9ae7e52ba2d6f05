"""
exercise = "linear_activation_backward"
note = { en = "Slopes and products written out.", ja = "傾きと積を直接書きます。" }
"""


def linear_activation_backward(dA, cache, activation):
    Z, A_prev, W = cache["Z"], cache["A_prev"], cache["W"]
    if activation == "relu":
        slope = np.where(Z > 0, 1.0, 0.0)
    else:
        slope = 1 / (2 + np.exp(Z) + np.exp(-Z))
    dZ = dA * slope
    return W.T @ dZ, dZ @ A_prev.T / dZ.shape[1], np.mean(dZ, axis=1, keepdims=True)
