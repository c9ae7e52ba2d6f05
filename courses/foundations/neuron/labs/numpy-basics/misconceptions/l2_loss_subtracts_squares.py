"""
exercise = "l2_loss"
says.en = "You square the two arrays and subtract afterwards. The difference of two squares is something else than the square of a difference, and it can be negative. What does each give for y = 1 and a prediction of 3?"
says.ja = "2 つの配列をそれぞれ 2 乗してから引いています。2 乗の差は差の 2 乗とは別のもので、負になることもあります。y = 1、予測が 3 のとき、それぞれいくつになるでしょうか?"
"""


def l2_loss(yhat, y):
    return np.sum(y**2 - yhat**2)
