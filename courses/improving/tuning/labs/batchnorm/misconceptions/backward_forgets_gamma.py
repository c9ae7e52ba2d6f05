"""
exercise = "batchnorm_backward"
says.en = "On the way forward each value was multiplied by gamma, but on your way back it does not occur in dZ. What happens to a gradient at a multiplication?"
says.ja = "順伝播では、どの値にも gamma を掛けました。ところが帰り道の dZ には、それが出てきません。掛け算のところを逆に通る勾配は、どうなるでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    Z_hat = cache["Z_hat"]
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dZ_hat = dZ_tilde
    along_shift = np.mean(dZ_hat, axis=1, keepdims=True)
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - along_shift - along_stretch) / cache["deviation"]
    return dZ, dgamma, dbeta
