# %% exercise="sigmoid"
def sigmoid(z):
    while True:
        pass
