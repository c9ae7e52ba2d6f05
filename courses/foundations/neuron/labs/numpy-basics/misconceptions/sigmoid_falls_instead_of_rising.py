"""
exercise = "sigmoid"
says.en = "Your curve falls where it should rise: large elements end up near 0. That is the sigmoid of -z. Which sign has the exponent in the formula, and which one in your code?"
says.ja = "曲線が、上がるはずのところで下がっています。大きな要素が 0 の近くになっていて、これは -z のシグモイドです。式の指数とあなたのコードの指数は、それぞれどんな符号でしょうか?"
"""


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, e, 1) / (1 + e)
