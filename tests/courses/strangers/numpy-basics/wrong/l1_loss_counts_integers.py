"""
at_fault = ["l1_loss"]
says = ["without the decimals"]
unsaid = ["how many predictions"]
"""

def l1_loss(yhat, y):
    return int(np.sum(np.abs(y - yhat)))
