"""
at_fault = ["l1_loss", "l2_loss"]
"""

# %%
def error(yhat, y):
    return y + yhat
# %% exercise="l1_loss"
def l1_loss(yhat, y):
    return np.abs(error(yhat, y)).sum()
# %% exercise="l2_loss"
def l2_loss(yhat, y):
    return (error(yhat, y) ** 2).sum()
