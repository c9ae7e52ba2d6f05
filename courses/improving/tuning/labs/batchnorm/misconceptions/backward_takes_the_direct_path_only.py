"""
exercise = "batchnorm_backward"
says.en = "Only the direct path is walked back. But an example also moves the mean and the spread of its batch, and with them all the others. What is the sum of each row of your gradient, and what should it be?"
says.ja = "まっすぐな道しか戻っていません。けれども 1 つの例は、バッチの平均とばらつきも動かし、それを通してほかのすべての例を動かします。あなたの勾配の行の和はいくつで、本当はいくつになるべきでしょうか?"
"""


def batchnorm_backward(dZ_tilde, gamma, cache):
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.mean(dZ_tilde * cache["Z_hat"], axis=1, keepdims=True)
    return gamma * dZ_tilde / cache["deviation"], dgamma, dbeta
