"""
exercise = "batchnorm_forward"
says.en = "The values are scaled but not shifted, and the layer before has no bias any more. Who could move a unit away from zero now?"
says.ja = "倍率は掛けられていますが、ずらされていません。前の層には、もうバイアスもありません。ユニットを 0 から動かせるのは、誰でしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.mean((Z - mean) ** 2, axis=1, keepdims=True)
    deviation = np.sqrt(variance + epsilon)
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat, cache
