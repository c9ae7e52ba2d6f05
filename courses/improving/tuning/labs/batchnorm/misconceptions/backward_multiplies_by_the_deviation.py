"""
exercise = "batchnorm_backward"
says.en = "Your dZ is multiplied by the deviation. Where values were divided on the way forward, what happens to the gradient on the way back?"
says.ja = "dZ に標準偏差を掛けています。順伝播で値を割ったところでは、帰り道の勾配はどうなるでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    Z_hat = cache["Z_hat"]
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    along_shift = np.mean(dZ_hat, axis=1, keepdims=True)
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - along_shift - along_stretch) * cache["deviation"]
    return dZ, dgamma, dbeta
