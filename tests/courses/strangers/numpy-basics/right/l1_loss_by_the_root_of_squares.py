def l1_loss(yhat, y):
    return np.add.reduce(np.sqrt((y - yhat) ** 2))
