# %% exercise="propagate"
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
