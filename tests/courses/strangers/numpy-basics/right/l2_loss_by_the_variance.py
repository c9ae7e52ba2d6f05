def l2_loss(yhat, y):
    d = y - yhat
    return len(d) * (d.var() + d.mean() ** 2)
