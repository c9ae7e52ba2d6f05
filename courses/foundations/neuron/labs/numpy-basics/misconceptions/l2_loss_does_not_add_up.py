"""
exercise = "l2_loss"
says.en = "Each squared error is right, but you return all of them, and a loss is one number. Only a single number can be smaller or larger than the one before. Which step is still missing at the end?"
says.ja = "2 乗した誤差はどれも正しいのですが、それを全部返しています。損失は 1 つの数です。前より小さくなったか大きくなったかを言えるのは、1 つの数だけだからです。最後に足りない手順は何でしょうか?"
"""


def l2_loss(yhat, y):
    return (y - yhat) ** 2
