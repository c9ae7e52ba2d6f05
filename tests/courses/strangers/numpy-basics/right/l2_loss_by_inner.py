def l2_loss(yhat, y):
    return np.inner(yhat - y, yhat - y)
