def l2_loss(yhat, y):
    return np.einsum("i,i->", yhat - y, yhat - y)
