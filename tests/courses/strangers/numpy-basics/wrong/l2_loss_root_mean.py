"""
at_fault = ["l2_loss"]
"""

def l2_loss(yhat, y):
    return np.sqrt(np.mean((y - yhat) ** 2))
