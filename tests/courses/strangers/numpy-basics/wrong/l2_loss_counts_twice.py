"""
at_fault = ["l2_loss"]
"""

def l2_loss(yhat, y):
    return sum((a - b) ** 2 for a in y for b in yhat)
