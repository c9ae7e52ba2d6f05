"""
exercise = "l1_loss"
says.en = "Your loss is never negative, but errors of opposite sign still cancel, because the absolute value comes only after the sum. The order of the two steps matters. Which of the two stands further inside in the formula?"
says.ja = "損失は負になりませんが、絶対値をとるのが和のあとなので、符号の違う誤差はやはり打ち消し合います。2 つの手順は、順序が大切です。式の中で、より内側にあるのはどちらでしょうか?"
"""


def l1_loss(yhat, y):
    return np.abs(np.sum(y - yhat))
