"""
exercise = "sigmoid_derivative"
says.en = "This is the sigmoid itself: it says how high the curve is. The slope says how steep it is, and far to the right a high curve is hardly steep at all. Which factor of the product is still missing?"
says.ja = "これはシグモイドそのもの、つまり曲線の高さです。傾きは曲線の急さで、ずっと右では、高いのにほとんど急ではありません。積の因子のうち、まだ足りないのはどれでしょうか?"
"""


def sigmoid_derivative(z):
    return sigmoid(z)
