"""
at_fault = ["l2_loss"]
"""

def l2_loss(yhat, y):
    total = 0.0
    for i in range(len(y)):
        total += (y[i] - yhat[i]) ** 2
        return total
