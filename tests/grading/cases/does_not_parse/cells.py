# %% exercise="sigmoid"
def sigmoid(z)
    return 1
