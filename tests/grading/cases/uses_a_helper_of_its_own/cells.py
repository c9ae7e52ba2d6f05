# %% exercise="sigmoid"
def helper(z):
    return np.exp(-np.abs(z))

def sigmoid(z):
    e = helper(z)
    return np.where(z >= 0, 1, e) / (1 + e)
