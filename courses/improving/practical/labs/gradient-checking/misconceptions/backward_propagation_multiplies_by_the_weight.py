"""
exercise = "backward_propagation"
says.en = "The last factor is the weight, so this is the derivative with respect to the input. In a product, what decides how much a nudge of one side counts?"
says.ja = "最後に重みを掛けているので、これは入力についての微分係数です。掛け算で、一方をつついたときの効き目の大きさを決めるのは何でしょうか?"
"""


def backward_propagation(x, theta):
    a = 1 / (1 + np.exp(-theta * x))
    return (a - 1) * theta
