"""
exercise = "l2_loss"
says.en = "An error upwards and an error downwards cancel each other here, because both keep their signs in the sum. The loss may come out as 0, although no prediction is right. Which small number in the formula prevents that?"
says.ja = "上への誤差と下への誤差が、符号の付いたまま足されて打ち消し合っています。どの予測も当たっていないのに、損失が 0 になることもあります。それを防いでいるのは、式の中のどの小さな数字でしょうか?"
"""


def l2_loss(yhat, y):
    return np.sum(yhat - y)
