"""
exercise = "l2_loss"
says.en = "This is the loss of the exercise before: every error counts in proportion to its size. In the L2 loss an error of 3 counts nine times as much as an error of 1. Which operation does that?"
says.ja = "これは 1 つ前の課題の損失で、どの誤差も大きさに比例して数えられます。L2 損失では、大きさ 3 の誤差は大きさ 1 の誤差の 9 倍に数えられます。それを実現するのは、どんな演算でしょうか?"
"""


def l2_loss(yhat, y):
    return np.sum(np.abs(y - yhat))
