# %% exercise="propagate"
def propagate(w, b, X, Y):
    A = ...
    return {'dw': X @ (A - Y).T, 'db': 0.0}, 0.0
