"""
exercise = "batchnorm_backward"
says.en = "Gamma gets the same gradient as beta. By what was gamma multiplied on the way forward?"
says.ja = "gamma の勾配が、beta の勾配と同じになっています。順伝播で、gamma は何に掛けられていたでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    Z_hat = cache["Z_hat"]
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    along_shift = np.mean(dZ_hat, axis=1, keepdims=True)
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - along_shift - along_stretch) / cache["deviation"]
    return dZ, dgamma, dbeta
