"""
at_fault = ["dot_with_loop"]
says = ["What is yet to be written: `dot_with_loop`"]
"""

# %% exercise="dot_with_loop"
def dot_loop(x, w):
    return sum(a * b for a, b in zip(x, w))
# %% exercise="weighted_sums"
def weighted_sums(w, X, b):
    return np.array([[dot_with_loop(w[:, 0], X[:, j]) + b for j in range(X.shape[1])]])
