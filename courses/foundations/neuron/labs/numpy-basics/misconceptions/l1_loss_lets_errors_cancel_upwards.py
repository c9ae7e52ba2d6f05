"""
exercise = "l1_loss"
says.en = "Errors upwards and errors downwards have opposite signs here, and they cancel each other in the sum. The loss can then be 0, or even negative, although every prediction is wrong. What must happen to each error before it is added?"
says.ja = "上に外れた誤差と下に外れた誤差は符号が逆なので、和の中で打ち消し合います。これでは、すべての予測が外れていても、損失が 0 になったり、負になったりします。足す前に、1 つ 1 つの誤差に何をする必要があるでしょうか?"
"""


def l1_loss(yhat, y):
    return np.sum(yhat - y)
