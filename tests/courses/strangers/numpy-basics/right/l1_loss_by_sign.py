def l1_loss(yhat, y):
    return (yhat - y) @ np.sign(yhat - y)
