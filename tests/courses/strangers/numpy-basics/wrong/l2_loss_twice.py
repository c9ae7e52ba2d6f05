"""
at_fault = ["l2_loss"]
says = ["2 times what it should be"]
"""

def l2_loss(yhat, y):
    return 2 * np.sum((y - yhat) ** 2)
