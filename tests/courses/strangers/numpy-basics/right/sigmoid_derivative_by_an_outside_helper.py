# %%
from functools import reduce


def product(*factors):
    return reduce(np.multiply, factors)
# %% exercise="sigmoid_derivative"
def sigmoid_derivative(z):
    return product(sigmoid(z), sigmoid(-z))
