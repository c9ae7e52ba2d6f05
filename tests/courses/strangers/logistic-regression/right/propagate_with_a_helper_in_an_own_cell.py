# %%
def log_loss(Z, Y):
    return np.mean(np.logaddexp(0, Z) - Y * Z)
# %% exercise="propagate"
def propagate(w, b, X, Y):
    Z = w.T @ X + b
    dZ = (sigmoid(Z) - Y) / X.shape[1]
    return {"dw": X @ dZ.T, "db": dZ.sum()}, log_loss(Z, Y)
