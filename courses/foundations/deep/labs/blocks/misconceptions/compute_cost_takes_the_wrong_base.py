"""
exercise = "compute_cost"
says.en = "Your costs are about 1.44 times too large: the logarithm has the base 2. The slope that the network walks down was derived for another one. Which base has the logarithm that belongs to the sigmoid?"
says.ja = "コストがおよそ 1.44 倍になっています。底が 2 の対数だからです。ネットワークが下る傾きは、別の対数から導かれています。シグモイドと対になる対数の底は何でしょうか?"
"""


def compute_cost(AL, Y):
    m = Y.shape[1]
    given = np.where(Y == 1, AL, 1 - AL)
    return -np.sum(np.log2(np.maximum(given, 1e-15))) / m
