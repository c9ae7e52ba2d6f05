"""
at_fault = ["sigmoid"]
"""

# %% exercise="basic_sigmoid"
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-x))
# %% exercise="sigmoid"
def sigmoid(z):
    return np.vectorize(basic_sigmoid, otypes=[float])(z)
