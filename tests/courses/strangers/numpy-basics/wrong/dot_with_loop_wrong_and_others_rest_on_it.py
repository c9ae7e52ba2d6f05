"""
at_fault = ["dot_with_loop"]
"""

# %% exercise="dot_with_loop"
def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x) - 1):
        total += x[i] * w[i]
    return total
# %% exercise="l2_loss"
def l2_loss(yhat, y):
    return dot_with_loop(y - yhat, y - yhat)
# %% exercise="weighted_sums"
def weighted_sums(w, X, b):
    return np.array([[dot_with_loop(w[:, 0], X[:, j]) + b for j in range(X.shape[1])]])
# %% exercise="normalize_rows"
def normalize_rows(X):
    n = np.array([[math.sqrt(dot_with_loop(r, r))] for r in X])
    return X / np.where(n == 0, 1, n)
