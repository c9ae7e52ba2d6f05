# %%
POWER = int(2.0)
TABLE = dict(power=POWER, names=list(range(3)))
# %% exercise="l2_loss"
def l2_loss(yhat, y):
    return np.sum((y - yhat) ** TABLE["power"])
