"""
exercise = "batchnorm_backward"
note = { en = "For each unit the whole matrix of derivatives.", ja = "ユニットごとに、微分の行列をまるごと作ります。" }
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    n, m = dZ_tilde.shape
    dZ = np.empty((n, m))
    for unit in range(n):
        z = cache["Z_hat"][unit]
        jacobian = (np.eye(m) - 1 / m - np.outer(z, z) / m) / cache["deviation"][unit]
        dZ[unit] = jacobian @ (gamma[unit] * dZ_tilde[unit])
    dgamma = np.diag(dZ_tilde @ cache["Z_hat"].T).reshape(n, 1) / m
    return dZ, dgamma, dZ_tilde @ np.ones((m, 1)) / m
