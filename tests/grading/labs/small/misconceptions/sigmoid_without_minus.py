"""
exercise = "sigmoid"
says.en = "The curve falls where it should rise. What does the exponent do for a large z?"
says.ja = "増えるべきところで曲線が減っています。z が大きいとき指数部分はどうなりますか?"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(z))
