def l2_loss(yhat, y):
    return np.sum(yhat**2) - 2 * np.sum(yhat * y) + np.sum(y**2)
