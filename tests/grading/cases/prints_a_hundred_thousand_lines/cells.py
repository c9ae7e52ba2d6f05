# %% exercise="sigmoid"
def sigmoid(z):
    for i in range(100_000): print(i)
    return 1 / (1 + np.exp(-z))
