"""
at_fault = ["l2_loss"]
says = ["expected a single number"]
"""

def l2_loss(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return d @ d.T
