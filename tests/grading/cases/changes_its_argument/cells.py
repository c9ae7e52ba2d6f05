# %% exercise="sigmoid"
def sigmoid(z):
    z *= -1
    np.exp(z, out=z)
    return 1 / (1 + z)
