# %% exercise="sigmoid"
def sigmoid(z):
    return 1 / (1 + np.exp(z))
# %% exercise="propagate"
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = A - Y
    return {"dw": X @ dz.T, "db": dz.sum()}, cost
