"""
exercise = "batchnorm_forward"
says.en = "Your epsilon is added to the deviation, as optimizers do it. The formula here has it in another place. What is under the root?"
says.ja = "epsilon を標準偏差に足しています。最適化手法ではそうでしたが、ここの式では場所が違います。平方根の中には、何があるでしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.mean((Z - mean) ** 2, axis=1, keepdims=True)
    deviation = np.sqrt(variance) + epsilon
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat + beta, cache
