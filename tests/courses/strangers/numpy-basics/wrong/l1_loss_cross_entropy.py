"""
at_fault = ["l1_loss"]
says = ["a log or a root of a number that has none"]
"""

def l1_loss(yhat, y):
    return -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
