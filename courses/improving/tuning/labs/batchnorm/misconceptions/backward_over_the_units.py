"""
exercise = "batchnorm_backward"
says.en = "In dZ your means run over the units of an example, though on the way forward they ran over the batch. Along which axis did the values influence each other?"
says.ja = "dZ の中の平均が、1 つの例のユニットにわたっています。順伝播では、バッチの例にわたる平均でした。値が互いに影響し合ったのは、どの軸に沿ってでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    Z_hat = cache["Z_hat"]
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    along_shift = np.mean(dZ_hat, axis=0, keepdims=True)
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=0, keepdims=True)
    dZ = (dZ_hat - along_shift - along_stretch) / cache["deviation"]
    return dZ, dgamma, dbeta
