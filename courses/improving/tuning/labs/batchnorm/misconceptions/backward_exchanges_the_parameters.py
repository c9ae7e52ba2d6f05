"""
exercise = "batchnorm_backward"
says.en = "All three gradients are right, but the last two come in the other order. Which one does the specification name first?"
says.ja = "3 つの勾配はどれも合っていますが、後の 2 つの順番が逆です。仕様では、どちらが先でしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    Z_hat = cache["Z_hat"]
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    along_shift = np.mean(dZ_hat, axis=1, keepdims=True)
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - along_shift - along_stretch) / cache["deviation"]
    return dZ, dbeta, dgamma
