"""
exercise = "l1_loss"
says.en = "Only the largest error counts in your result; all the others could be anything below it. The largest absolute value has a norm of its own, called L-infinity. How should the small errors take part?"
says.ja = "結果に効いているのは最大の誤差だけで、ほかの誤差は、それより小さければいくつでも同じになります。絶対値の最大値は、L∞ という別のノルムです。小さな誤差は、どのように加わるべきでしょうか?"
"""


def l1_loss(yhat, y):
    return np.max(np.abs(y - yhat))
