"""
at_fault = ["l1_loss"]
"""

def l1_loss(yhat, y):
    return np.median(np.abs(y - yhat))
