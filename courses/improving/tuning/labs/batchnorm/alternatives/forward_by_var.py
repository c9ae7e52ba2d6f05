"""
exercise = "batchnorm_forward"
note = { en = "NumPy's own variance.", ja = "NumPy の分散の関数を使います。" }
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    deviation = np.sqrt(variance + epsilon)
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat + beta, cache
