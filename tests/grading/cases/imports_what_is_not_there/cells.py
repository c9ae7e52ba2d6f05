# %% exercise="sigmoid"
import no_such_module
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
