"""
exercise = "compute_cost"
says.en = "Your cost is below zero, and gets better by growing. The logarithm of a chance is never above zero. Which sign makes a price of it?"
says.ja = "コストが負で、大きくなるほど良いことになっています。確率の対数が 0 を超えることはありません。これを値段にするには、どの符号が必要でしょうか?"
"""


def compute_cost(AL, Y):
    m = Y.shape[1]
    given = np.where(Y == 1, AL, 1 - AL)
    return np.sum(np.log(np.maximum(given, 1e-15))) / m
