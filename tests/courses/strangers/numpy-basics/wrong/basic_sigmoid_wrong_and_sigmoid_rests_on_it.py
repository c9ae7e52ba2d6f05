"""
at_fault = ["basic_sigmoid"]
"""

# %% exercise="basic_sigmoid"
def basic_sigmoid(x):
    return 1 / (1 - math.exp(-x)) if x else 0.5
# %% exercise="sigmoid"
def sigmoid(z):
    return np.vectorize(lambda v: basic_sigmoid(max(-500, min(500, v))), otypes=[float])(z)
