"""
exercise = "batchnorm_forward"
says.en = "Your variance divides by one example less, as statistics does when it estimates a whole population from a sample. By which number does the formula divide?"
says.ja = "分散を求めるとき、例の数より 1 少ない数で割っています。統計学で、標本から母集団を推定するときの割り方です。ここの式では、何で割っているでしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True, ddof=1)
    deviation = np.sqrt(variance + epsilon)
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat + beta, cache
