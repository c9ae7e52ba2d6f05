"""
exercise = "batchnorm_backward"
note = { en = "The parameters' gradients are used for dZ.", ja = "dZ を、パラメータの勾配を使って求めます。" }
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    m = dZ_tilde.shape[1]
    dbeta = dZ_tilde.sum(axis=1, keepdims=True) / m
    dgamma = (dZ_tilde * cache["Z_hat"]).sum(axis=1, keepdims=True) / m
    dZ = gamma / cache["deviation"] * (dZ_tilde - dbeta - cache["Z_hat"] * dgamma)
    return dZ, dgamma, dbeta
