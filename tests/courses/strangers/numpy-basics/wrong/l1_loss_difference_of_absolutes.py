"""
at_fault = ["l1_loss"]
"""

def l1_loss(yhat, y):
    return np.sum(np.abs(y) - np.abs(yhat))
