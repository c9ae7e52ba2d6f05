"""
exercise = "basic_sigmoid"
says.en = "Large scores come out near 0 and small ones near 1, the other way round than they should. The exponent decides on which side of zero the curve rises. What does your exponent become for x = 5, and what does the formula's?"
says.ja = "大きなスコアが 0 の近くに、小さなスコアが 1 の近くになっていて、向きが逆です。曲線がどちら側で立ち上がるかは、指数で決まります。x = 5 のとき、あなたの指数はいくつで、式の指数はいくつでしょうか?"
"""


def basic_sigmoid(x):
    return 1 / (1 + math.exp(x))
