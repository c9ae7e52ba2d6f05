# %% exercise="propagate"
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = A - Y
    return {"dw": X @ dz.T / m, "db": dz.sum() / m}, cost / np.log(2)
