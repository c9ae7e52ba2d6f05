"""
exercise = "batchnorm_forward"
says.en = "Mean and variance are taken over the units of one example, so each example is compared with itself. Whose values are to be made comparable: those of one unit, or those of one example?"
says.ja = "平均と分散を、1 つの例のユニットにわたって求めています。これでは、例を自分自身と比べることになります。そろえるのは、1 つのユニットの値でしょうか、それとも 1 つの例の値でしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=0, keepdims=True)
    variance = np.mean((Z - mean) ** 2, axis=0, keepdims=True)
    deviation = np.sqrt(variance + epsilon)
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat + beta, cache
