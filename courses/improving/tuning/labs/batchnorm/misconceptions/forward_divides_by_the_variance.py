"""
exercise = "batchnorm_forward"
says.en = "You divide by the variance, which is measured in squares: values that spread by 10 would be made a hundred times smaller. Which number has the same unit as the values themselves?"
says.ja = "分散で割っていますが、分散は 2 乗の単位で測ったものです。10 だけ散らばった値が、100 分の 1 になってしまいます。値と同じ単位をもつのは、どの数でしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.mean((Z - mean) ** 2, axis=1, keepdims=True)
    deviation = variance + epsilon
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat + beta, cache
