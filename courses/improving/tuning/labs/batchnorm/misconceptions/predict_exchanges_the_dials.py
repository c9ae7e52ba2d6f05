"""
exercise = "batchnorm_predict"
says.en = "Gamma and beta have changed places. Which of the two scales, and which one shifts?"
says.ja = "gamma と beta が入れ替わっています。拡大するのはどちらで、ずらすのはどちらでしょうか?"
"""


def batchnorm_predict(Z, gamma, beta, running, epsilon=1e-5):
    mean = running["mean"]
    variance = running["variance"]
    Z_hat = (Z - mean) / np.sqrt(variance + epsilon)
    return beta * Z_hat + gamma
