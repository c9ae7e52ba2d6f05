"""
at_fault = ["l1_loss"]
"""

def l1_loss(yhat, y):
    return sum(abs(y[i] - yhat[i]) for i in range(1, len(y)))
