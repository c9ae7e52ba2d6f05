"""
exercise = "batchnorm_backward"
says.en = "dZ has been divided by the number of examples, too. It is the gradient of each example's own loss. Where does the mean over the batch come in?"
says.ja = "dZ まで、例の数で割っています。dZ は、例ごとの損失の勾配です。バッチでの平均は、どこで取るのでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    Z_hat = cache["Z_hat"]
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    along_shift = np.mean(dZ_hat, axis=1, keepdims=True)
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - along_shift - along_stretch) / cache["deviation"] / dZ_tilde.shape[1]
    return dZ, dgamma, dbeta
