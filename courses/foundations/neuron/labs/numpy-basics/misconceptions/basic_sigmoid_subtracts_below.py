"""
exercise = "basic_sigmoid"
says.en = "Some of your results are negative or above 1, and at a score of 0 the denominator vanishes. Both cannot happen when the denominator is a sum of positive numbers. What stands between the two parts of your denominator?"
says.ja = "結果が負になったり 1 を超えたりし、スコアが 0 のときには分母が 0 になっています。分母が正の数どうしの和なら、どちらも起こらないはずです。あなたの分母では、2 つの部分のあいだに何がありますか?"
"""


def basic_sigmoid(x):
    return 1 / (1 - math.exp(-x))
