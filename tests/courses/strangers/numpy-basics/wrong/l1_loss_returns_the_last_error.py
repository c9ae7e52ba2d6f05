"""
at_fault = ["l1_loss"]
"""

def l1_loss(yhat, y):
    for a, b in zip(yhat, y):
        loss = abs(a - b)
    return loss
