"""
at_fault = ["l2_loss"]
"""

def l2_loss(yhat, y):
    return np.sum((y - yhat) ** 3)
