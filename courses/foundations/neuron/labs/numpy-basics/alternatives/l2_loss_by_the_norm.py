"""
exercise = "l2_loss"
note = { en = "The square of the norm.", ja = "ノルムの 2 乗です。" }
"""


def l2_loss(yhat, y):
    return np.linalg.norm(yhat - y) ** 2
