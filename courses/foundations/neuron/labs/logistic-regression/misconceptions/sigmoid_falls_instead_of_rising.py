"""
exercise = "sigmoid"
says.en = "Your curve runs downhill: the more speaks for a cat, the smaller the probability becomes. A single sign turns the curve around. What does your exponent look like for z = 3, and is the power then large or small?"
says.ja = "曲線が右下がりになっています。猫らしい証拠が増えるほど、確率が小さくなってしまいます。曲線の向きは符号 1 つで入れ替わります。z = 3 のとき指数はいくつになり、累乗は大きいでしょうか、小さいでしょうか?"
"""


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z <= 0, 1 / (1 + e), e / (1 + e))
