"""
exercise = "corrected"
note = { en = "The weights of the t values are added up.", ja = "t 個の値に掛かっている重みを足し合わせます。" }
"""


def corrected(average, beta, t):
    weights = sum((1 - beta) * beta**k for k in range(t))
    return {name: value / weights for name, value in average.items()}
