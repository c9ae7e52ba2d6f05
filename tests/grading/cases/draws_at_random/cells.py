# %% exercise="sigmoid"
def sigmoid(z):
    return np.random.rand(*np.shape(z))
