"""
exercise = "sigmoid"
says.en = "For elements beyond about 710 your result is `nan`: the power has become infinite both above and below the fraction line. In training, a single `nan` would reach every weight within one step. Which way of writing the same fraction keeps its powers small on that side?"
says.ja = "およそ 710 を超える要素で、結果が `nan` になります。分子でも分母でも、累乗が無限大になったためです。学習の途中で `nan` が 1 つでも出れば、次の一歩ですべての重みが `nan` になります。同じ分数のうち、そちら側でも累乗が大きくならない書き方はどれでしょうか?"
"""


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))
