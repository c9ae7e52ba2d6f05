# %%
try:
    from a_library_that_is_not_installed import total
except ImportError:
    total = sum
# %% exercise="l1_loss"
def l1_loss(yhat, y):
    return total(abs(y - yhat))
