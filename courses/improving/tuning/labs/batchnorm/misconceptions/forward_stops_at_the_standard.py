"""
exercise = "batchnorm_forward"
says.en = "Every unit leaves with mean 0 and spread 1, whether that suits the layer or not. Which two learnt numbers let a unit choose its own?"
says.ja = "どのユニットも平均 0、ばらつき 1 のまま出ていきます。その層に合っていても、いなくても、です。ユニットが自分で選べるようにする、学習する 2 つの数は何だったでしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.mean((Z - mean) ** 2, axis=1, keepdims=True)
    deviation = np.sqrt(variance + epsilon)
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return Z_hat, cache
