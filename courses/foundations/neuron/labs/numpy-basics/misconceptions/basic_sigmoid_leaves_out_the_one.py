"""
exercise = "basic_sigmoid"
says.en = "For growing scores your result grows without end, as an exponential does. What keeps the sigmoid below 1 is a denominator that can never become smaller than the numerator. How small can your denominator become?"
says.ja = "スコアが大きくなると、結果も指数関数のように際限なく大きくなっています。シグモイドが 1 を超えないのは、分母が分子より小さくならないからです。あなたの分母は、どこまで小さくなりうるでしょうか?"
"""


def basic_sigmoid(x):
    return 1 / math.exp(-x)
