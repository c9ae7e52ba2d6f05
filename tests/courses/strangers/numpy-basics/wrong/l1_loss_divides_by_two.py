"""
at_fault = ["l1_loss"]
says = ["1/2 of what it should be"]
"""

def l1_loss(yhat, y):
    return np.sum(np.abs(y - yhat)) / 2
