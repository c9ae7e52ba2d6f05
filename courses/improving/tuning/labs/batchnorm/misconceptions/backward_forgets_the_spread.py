"""
exercise = "batchnorm_backward"
says.en = "The direct path and the one through the mean are there, and one is still missing. What else of the batch does an example change besides its mean?"
says.ja = "まっすぐな道と、平均を通る道はありますが、あと 1 本足りません。1 つの例は、バッチの平均のほかに、何を変えるでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde * cache["Z_hat"], axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    return (dZ_hat - np.mean(dZ_hat, axis=1, keepdims=True)) / cache["deviation"], dgamma, dbeta
