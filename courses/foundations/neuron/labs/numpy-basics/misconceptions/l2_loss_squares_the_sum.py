"""
exercise = "l2_loss"
says.en = "You add first and square afterwards. Errors of opposite sign have cancelled by then, and a square cannot bring them back. In which order does the formula, read from the inside out, do the two?"
says.ja = "先に足して、あとから 2 乗しています。そのときには符号の違う誤差がもう打ち消し合っていて、2 乗しても戻りません。式を内側から読むと、2 つの計算はどんな順序でしょうか?"
"""


def l2_loss(yhat, y):
    return np.sum(y - yhat) ** 2
