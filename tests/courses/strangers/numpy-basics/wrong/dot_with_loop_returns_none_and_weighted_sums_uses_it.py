"""
at_fault = ["dot_with_loop"]
"""

# %% exercise="dot_with_loop"
def dot_with_loop(x, w):
    total = 0.0
    for i in range(len(x)):
        total += x[i] * w[i]
# %% exercise="weighted_sums"
def weighted_sums(w, X, b):
    return np.array([[dot_with_loop(w[:, 0], X[:, j]) + b for j in range(X.shape[1])]])
