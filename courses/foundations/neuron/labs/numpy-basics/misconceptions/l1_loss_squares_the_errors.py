"""
exercise = "l1_loss"
says.en = "You square the errors, which also removes their signs. But a square makes large errors larger and small ones smaller: that is the next exercise's loss. What do the bars in this formula do with 0.5?"
says.ja = "誤差を 2 乗していて、それでも符号は消えます。しかし 2 乗すると、大きな誤差はより大きく、小さな誤差はより小さくなります。それは次の課題の損失です。この式の縦棒は、0.5 を何にするでしょうか?"
"""


def l1_loss(yhat, y):
    return np.sum((y - yhat) ** 2)
