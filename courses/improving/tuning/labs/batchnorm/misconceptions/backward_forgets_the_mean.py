"""
exercise = "batchnorm_backward"
says.en = "The direct path and the one through the spread are there, and one is still missing. If all values of a unit are pushed by the same amount, what changes behind batch norm?"
says.ja = "まっすぐな道と、ばらつきを通る道はありますが、あと 1 本足りません。ユニットの値をすべて同じだけ押すと、バッチ正規化の後では何が変わるでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    Z_hat = cache["Z_hat"]
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    along_stretch = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    return (dZ_hat - along_stretch) / cache["deviation"], dgamma, dbeta
