# %% exercise="sigmoid"
def sigmoid(z):
    return np.ones((2 << 30) // 8)
