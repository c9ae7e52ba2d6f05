# %% exercise="sigmoid"
def sigmoid(z):
    return sigmoid(z)
