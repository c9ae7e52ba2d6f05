"""
exercise = "compute_cost"
says.en = "You take the mean of the squared errors. For probabilities that price is too lenient: no mistake can cost more than 1, however certain it was. Which loss does the formula name?"
says.ja = "二乗誤差の平均を求めています。確率に対しては、この値段は甘すぎます。どれほど確信のある間違いでも、1 を超えることがありません。式に書かれているのは、どの損失でしょうか?"
"""


def compute_cost(A2, Y):
    return np.mean((A2 - Y) ** 2)
