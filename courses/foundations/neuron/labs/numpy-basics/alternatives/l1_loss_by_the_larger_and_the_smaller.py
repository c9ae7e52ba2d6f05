"""
exercise = "l1_loss"
note = { en = "The larger of each pair minus the smaller.", ja = "各組の大きいほうから小さいほうを引きます。" }
"""


def l1_loss(yhat, y):
    return (np.maximum(yhat, y) - np.minimum(yhat, y)).sum()
