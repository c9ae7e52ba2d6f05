"""
at_fault = ["l2_loss"]
"""

def l2_loss(yhat, y):
    return np.linalg.norm(y + yhat) ** 2
