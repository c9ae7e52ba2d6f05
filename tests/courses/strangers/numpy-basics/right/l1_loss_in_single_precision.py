def l1_loss(yhat, y):
    return np.abs(np.float32(yhat) - np.float32(y)).sum()
