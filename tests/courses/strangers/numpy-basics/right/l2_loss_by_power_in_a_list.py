def l2_loss(yhat, y):
    squares = [pow(t - p, 2) for p, t in zip(yhat.tolist(), y.tolist())]
    return sum(squares, 0.0)
