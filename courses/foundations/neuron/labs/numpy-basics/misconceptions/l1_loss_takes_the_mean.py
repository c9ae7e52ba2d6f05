"""
exercise = "l1_loss"
says.en = "Your result is the mean of the absolute errors: the loss divided by the number of examples. The mean is useful for comparing data sets of different sizes, but it is another quantity. What stands in front of the bars in the formula?"
says.ja = "これは絶対誤差の平均で、損失を例の数で割ったものです。平均は大きさの違うデータセットを比べるのに便利ですが、別の量です。式では、絶対値の記号の前に何が書いてあるでしょうか?"
"""


def l1_loss(yhat, y):
    return np.mean(np.abs(y - yhat))
