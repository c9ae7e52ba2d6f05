"""
at_fault = ["softmax", "l1_loss", "outer_with_loop"]
"""

# %% exercise="softmax"
def softmax(X):
    return np.exp(X)
# %% exercise="l1_loss"
def l1_loss(yhat, y):
    return np.max(np.abs(y - yhat))
# %% exercise="outer_with_loop"
def outer_with_loop(x, w):
    return np.outer(w, x)
