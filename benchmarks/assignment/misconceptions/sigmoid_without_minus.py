"""
exercise = "sigmoid"
says.en = "The exponent has the sign of z, so the curve runs downhill. What should come out for a large positive z?"
says.ja = "指数の符号が z と同じなので、曲線が右下がりになっています。z が大きな正の数のとき、値はいくつになるべきでしょうか?"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(z))
