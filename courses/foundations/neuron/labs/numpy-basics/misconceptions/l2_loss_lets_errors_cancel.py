"""
exercise = "l2_loss"
says.en = "The errors are added with their signs, so that opposite ones cancel, and the loss can even be negative. In the formula each error is made positive before it is added. Which small number in the formula does that?"
says.ja = "誤差が符号の付いたまま足されているので、逆向きのものが打ち消し合い、損失が負になることさえあります。式では、足す前にそれぞれの誤差が正にされています。それをしているのは、式の中のどの小さな数字でしょうか?"
"""


def l2_loss(yhat, y):
    return np.sum(y - yhat)
