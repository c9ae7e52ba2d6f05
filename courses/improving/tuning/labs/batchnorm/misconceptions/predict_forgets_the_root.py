"""
exercise = "batchnorm_predict"
says.en = "You divide by the remembered variance itself. What is kept in the running averages: the variance or the deviation?"
says.ja = "覚えておいた分散そのもので割っています。移動平均に入っているのは、分散でしょうか、標準偏差でしょうか?"
"""


def batchnorm_predict(Z, gamma, beta, running, epsilon=1e-5):
    mean = running["mean"]
    variance = running["variance"]
    Z_hat = (Z - mean) / (variance + epsilon)
    return gamma * Z_hat + beta
