"""
exercise = "batchnorm_predict"
says.en = "The values are only standardized. In training two more numbers of each unit were applied, and the next layer has learnt to expect that. Which two?"
says.ja = "値を標準化しただけです。学習のときは、ユニットごとにあと 2 つの数を使っていて、次の層もそのつもりで学んでいます。どの 2 つでしょうか?"
"""


def batchnorm_predict(Z, gamma, beta, running, epsilon=1e-5):
    mean = running["mean"]
    variance = running["variance"]
    Z_hat = (Z - mean) / np.sqrt(variance + epsilon)
    return Z_hat
