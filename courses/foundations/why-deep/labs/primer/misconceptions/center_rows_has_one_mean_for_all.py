"""
exercise = "center_rows"
says.en = "You subtract one number from everything, the mean of the whole table. The rows keep their different heights. How many means does a table with n rows need?"
says.ja = "表全体の平均という 1 つの数を、すべてから引いています。行ごとの高さの違いは残ったままです。n 行の表には、平均がいくつ必要でしょうか?"
"""


def center_rows(X):
    return X - np.mean(X)
