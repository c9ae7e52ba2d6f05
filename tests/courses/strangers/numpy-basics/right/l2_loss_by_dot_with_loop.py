def l2_loss(yhat, y):
    d = np.subtract(yhat, y)
    return dot_with_loop(d, d)
