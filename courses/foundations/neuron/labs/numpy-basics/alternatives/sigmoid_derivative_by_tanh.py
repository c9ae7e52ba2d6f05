"""
exercise = "sigmoid_derivative"
note = { en = "A quarter of the slope of tanh at half the score.", ja = "スコアの半分での tanh の傾きを、4 分の 1 にします。" }
"""


def sigmoid_derivative(z):
    return (1 - np.tanh(z / 2) ** 2) / 4
