def l2_loss(yhat, y):
    d = (y - yhat)[np.newaxis]
    return np.squeeze(d @ d.T)
