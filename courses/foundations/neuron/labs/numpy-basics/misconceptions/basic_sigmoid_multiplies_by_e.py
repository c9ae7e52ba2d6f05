"""
exercise = "basic_sigmoid"
says.en = "The number e is multiplied by the score here, where the formula raises it to a power. Multiplied, the denominator is a straight line and passes through zero; as a power it always stays positive. Which function of `math` raises e to a power?"
says.ja = "ここでは e にスコアを掛けていますが、式が求めているのは e の累乗です。掛け算では分母が直線になって 0 を横切りますが、累乗ならいつも正のままです。e の累乗を計算するのは `math` のどの関数でしょうか?"
"""


def basic_sigmoid(x):
    return 1 / (1 + math.e * -x)
