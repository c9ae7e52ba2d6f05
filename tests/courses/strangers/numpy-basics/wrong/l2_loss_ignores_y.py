"""
at_fault = ["l2_loss"]
"""

def l2_loss(yhat, y):
    return np.dot(yhat, yhat)
