"""
at_fault = ["l1_loss"]
says = ["changes its argument `y`"]
"""

def l1_loss(yhat, y):
    y -= yhat
    return np.abs(y).sum()
