# %%
def safe_exp(x, limit=700):
    return np.exp(np.minimum(x, limit))
# %% exercise="sigmoid"
def sigmoid(z):
    return 1 / (1 + safe_exp(-np.asarray(z, dtype=float)))
