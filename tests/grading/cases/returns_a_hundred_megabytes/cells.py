# %% exercise="sigmoid"
def sigmoid(z):
    return np.ones((100 << 20) // 8)
