"""
exercise = "batchnorm_predict"
note = { en = "Slope and intercept of a line for each unit.", ja = "ユニットごとに、直線の傾きと切片を求めます。" }
"""


def batchnorm_predict(Z, gamma, beta, running, epsilon=1e-5):
    slope = gamma / np.sqrt(running["variance"] + epsilon)
    return slope * Z + (beta - slope * running["mean"])
