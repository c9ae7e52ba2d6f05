"""
exercise = "batchnorm_forward"
says.en = "What comes out is right, but the variance that you keep already contains epsilon. At test time it would be added once more. What is to be remembered: what was measured, or what was divided by?"
says.ja = "出力は合っていますが、取っておく分散に、もう epsilon が入っています。テストのときに、もう一度足されてしまいます。覚えておくのは、測った値でしょうか、それとも割るのに使った値でしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True) + epsilon
    deviation = np.sqrt(variance)
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat + beta, cache
