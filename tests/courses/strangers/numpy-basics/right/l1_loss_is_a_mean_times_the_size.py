def l1_loss(yhat, y):
    return np.mean(np.abs(yhat - y)) * y.size
