# %% exercise="sigmoid"
def sigmoid(z):
    raise NotImplementedError  # your code here
# %%
def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))
