"""
at_fault = ["normalize_rows"]
"""

# %%
def length(v):
    return sum(abs(v))
# %% exercise="normalize_rows"
def normalize_rows(X):
    return np.array([r / (length(r) or 1) for r in X])
