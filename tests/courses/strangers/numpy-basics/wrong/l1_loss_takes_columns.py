"""
at_fault = ["l1_loss"]
"""

def l1_loss(yhat, y):
    return np.abs(y - yhat).sum(axis=1)
