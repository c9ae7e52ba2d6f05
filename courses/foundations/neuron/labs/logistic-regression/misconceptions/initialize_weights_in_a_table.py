"""
exercise = "initialize"
says.en = "You have made n times n weights. That would be a whole layer, one set of weights for each of n neurons. How many neurons are there in this lab?"
says.ja = "重みを n × n 個用意しています。これは、n 個のニューロンそれぞれに重みが 1 組ずつある、1 つの層の大きさです。このラボには、ニューロンがいくつあるでしょうか?"
"""


def initialize(n):
    return np.zeros((n, n)), 0.0
