"""
exercise = "l2_loss"
says.en = "Your loss is half as large as the formula's. Some books put a one half in front, so that it cancels the 2 that appears in the derivative. Which factor stands in front of this formula's sum?"
says.ja = "損失が、式の半分になっています。微分したときに出る 2 を消すために、前に 2 分の 1 を付ける本もあります。この課題の式では、和の前にどんな係数があるでしょうか?"
"""


def l2_loss(yhat, y):
    return np.sum((y - yhat) ** 2) / 2
