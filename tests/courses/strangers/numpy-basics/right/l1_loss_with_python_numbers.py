def l1_loss(yhat, y):
    return float(math.fsum(map(abs, (y - yhat).tolist())))
