# %% exercise="sigmoid"
def sigmoid2(z):
    return 1 / (1 + np.exp(-z))
