"""
at_fault = ["l2_loss"]
"""

def l2_loss(yhat, y):
    return l1_loss(yhat, y) ** 2
