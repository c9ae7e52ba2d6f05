"""
exercise = "batchnorm_predict"
says.en = "The mean is the remembered one, but the variance still comes from the batch. What is the variance of one example alone?"
says.ja = "平均は覚えておいたものですが、分散はまだバッチから求めています。例が 1 つだけなら、分散はいくつでしょうか?"
"""


def batchnorm_predict(Z, gamma, beta, running, epsilon=1e-5):
    mean = running["mean"]
    variance = np.var(Z, axis=1, keepdims=True)
    Z_hat = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * Z_hat + beta
