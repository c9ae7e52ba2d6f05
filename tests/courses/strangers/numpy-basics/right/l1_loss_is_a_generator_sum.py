def l1_loss(yhat, y):
    return sum(abs(a - b) for a, b in zip(yhat, y))
