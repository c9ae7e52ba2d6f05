"""
exercise = "l1_loss"
note = { en = "One error after another.", ja = "誤差を 1 つずつ足します。" }
"""


def l1_loss(yhat, y):
    total = 0.0
    for guess, truth in zip(yhat, y):
        total += abs(guess - truth)
    return total
