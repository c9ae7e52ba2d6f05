"""
exercise = "batchnorm_predict"
says.en = "The variance is the remembered one, but the mean still comes from the batch. What is left of one example alone when its own mean is subtracted?"
says.ja = "分散は覚えておいたものですが、平均はまだバッチから求めています。1 つだけの例から自分自身の平均を引くと、何が残るでしょうか?"
"""


def batchnorm_predict(Z, gamma, beta, running, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = running["variance"]
    Z_hat = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * Z_hat + beta
