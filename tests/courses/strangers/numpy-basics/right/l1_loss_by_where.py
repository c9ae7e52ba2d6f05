def l1_loss(yhat, y):
    d = yhat - y
    return np.where(d < 0, -d, d).sum()
