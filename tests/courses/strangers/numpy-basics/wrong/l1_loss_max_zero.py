"""
at_fault = ["l1_loss"]
"""

def l1_loss(yhat, y):
    return np.sum(np.maximum(y - yhat, 0))
