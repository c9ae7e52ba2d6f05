"""
exercise = "l1_loss"
says.en = "Your loss can become negative, and it can be 0 although every prediction is wrong. Errors upwards and errors downwards cancel each other in the sum. What must happen to each error before it is added?"
says.ja = "損失が負になることも、すべての予測が外れているのに 0 になることもあります。上に外れた誤差と下に外れた誤差が、和の中で打ち消し合っているからです。足す前に、1 つ 1 つの誤差に何をする必要があるでしょうか?"
"""


def l1_loss(yhat, y):
    return np.sum(y - yhat)
