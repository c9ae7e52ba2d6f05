"""
exercise = "l2_loss"
note = { en = "One error after another.", ja = "誤差を 1 つずつ足します。" }
"""


def l2_loss(yhat, y):
    total = 0.0
    for i in range(len(y)):
        total += (yhat[i] - y[i]) ** 2
    return total
