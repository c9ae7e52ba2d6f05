"""
exercise = "batchnorm_forward"
says.en = "One mean and one variance serve the whole layer, so a loud unit drowns out a quiet one. How many means does a layer with n units need?"
says.ja = "層全体に、平均と分散が 1 つずつしかありません。声の大きなユニットが、小さなユニットをかき消してしまいます。ユニットが n 個の層には、平均がいくつ必要でしょうか?"
"""


def batchnorm_forward(Z, gamma, beta, epsilon=1e-5):
    mean = np.full((Z.shape[0], 1), np.mean(Z))
    variance = np.full((Z.shape[0], 1), np.mean((Z - mean) ** 2))
    deviation = np.sqrt(variance + epsilon)
    Z_hat = (Z - mean) / deviation
    cache = {"Z_hat": Z_hat, "mean": mean, "variance": variance, "deviation": deviation}
    return gamma * Z_hat + beta, cache
