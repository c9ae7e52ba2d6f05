"""
exercise = "sigmoid_derivative"
says.en = "One minus the square of the value is the slope of tanh, a similar curve with another rule. At z = 0 the sigmoid's slope is a quarter. What does yours give there?"
says.ja = "「1 から値の 2 乗を引いたもの」は、よく似た曲線である tanh の傾きで、規則が違います。z = 0 でのシグモイドの傾きは 4 分の 1 です。あなたの式では、そこでいくつになるでしょうか?"
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return 1 - s**2
