"""
at_fault = ["l1_loss"]
"""

# %% exercise="l1_loss"
def l1_loss(yhat, y):
    return np.abs(y - yhat)
# %% exercise="l2_loss"
def l2_loss(yhat, y):
    return l1_loss(yhat, y) @ l1_loss(yhat, y)
