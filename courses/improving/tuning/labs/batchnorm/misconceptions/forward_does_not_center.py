"""
exercise = "batchnorm_forward"
says.en = "The sums are divided by their spread, but their mean stays in them. What is the mean of the standardized values to be?"
says.ja = "和を標準偏差で割っていますが、平均が引かれていません。標準化した値の平均は、いくつになるべきでしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.mean((Z - mean) ** 2, axis=1, keepdims=True)
    deviation = np.sqrt(variance + epsilon)
    Z_hat = Z / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat + beta, cache
