"""
exercise = "corrected"
note = { en = "The share of the past is multiplied up in a loop, and its rest is divided out.", ja = "過去の割合をループで掛けていき、残りの割合で割ります。" }
"""


def corrected(average, beta, t):
    left = 1.0
    for _ in range(t):
        left *= beta
    result = {}
    for name in average:
        result[name] = np.divide(average[name], 1 - left)
    return result
