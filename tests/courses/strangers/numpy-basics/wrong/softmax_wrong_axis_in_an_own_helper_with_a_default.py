"""
at_fault = ["softmax"]
"""

# %%
AXIS = 0
def stable(X, axis=AXIS):
    return X - X.max(axis=axis, keepdims=True)
# %% exercise="softmax"
def softmax(X):
    e = np.exp(stable(X))
    return e / e.sum(axis=AXIS, keepdims=True)
