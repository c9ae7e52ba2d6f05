"""
at_fault = ["l2_loss"]
"""

def l2_loss(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return d.T @ d
