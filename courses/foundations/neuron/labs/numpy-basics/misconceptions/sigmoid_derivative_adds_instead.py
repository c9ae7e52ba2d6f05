"""
exercise = "sigmoid_derivative"
says.en = "Your slope keeps growing to the right, although the curve gets flatter there. The second factor must shrink to nothing as the sigmoid nears 1. What does your second factor become there?"
says.ja = "曲線は右へ行くほど平らになるのに、あなたの傾きは大きくなり続けています。シグモイドが 1 に近づくとき、2 つ目の因子はなくなっていかなければなりません。あなたの 2 つ目の因子は、そこでどんな値になるでしょうか?"
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 + s)
