"""
exercise = "sigmoid_derivative"
says.en = "Near zero all is well, but far to the left your slope is `nan`. The exponential overflows there, once above and once, squared, below the fraction line. Which function of yours already gives the same pieces without ever overflowing?"
says.ja = "0 の近くではうまくいきますが、ずっと左では傾きが `nan` になります。そこでは指数関数が、分子で 1 回、分母では 2 乗されてもう 1 回、オーバーフローしています。同じ部品をオーバーフローせずに計算できる、すでに書いた関数はどれでしょうか?"
"""


def sigmoid_derivative(z):
    e = np.exp(-z)
    return e / (1 + e) ** 2
