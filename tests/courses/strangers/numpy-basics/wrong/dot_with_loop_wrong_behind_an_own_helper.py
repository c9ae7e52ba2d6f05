"""
at_fault = ["dot_with_loop"]
"""

# %%
def length(v):
    return math.sqrt(dot_with_loop(v, v))
# %% exercise="normalize_rows"
def normalize_rows(X):
    return np.array([r / (length(r) or 1) for r in X])
# %% exercise="dot_with_loop"
def dot_with_loop(x, w):
    total = 0.0
    for i in range(1, len(x)):
        total += x[i] * w[i]
    return total
