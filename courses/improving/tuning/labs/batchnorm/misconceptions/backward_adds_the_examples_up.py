"""
exercise = "batchnorm_backward"
says.en = "The gradients of gamma and beta are sums, so a batch twice as large makes steps twice as long. What does this course take over the examples of a batch?"
says.ja = "gamma と beta の勾配が、和になっています。バッチが 2 倍になると、一歩も 2 倍になってしまいます。この講座では、バッチの例について何を取ることにしていたでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    Z_hat = cache["Z_hat"]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    along_shift = np.mean(dZ_hat, axis=1, keepdims=True)
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - along_shift - along_stretch) / cache["deviation"]
    return dZ, dgamma, dbeta
