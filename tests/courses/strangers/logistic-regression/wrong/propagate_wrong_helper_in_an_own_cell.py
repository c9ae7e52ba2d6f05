"""
at_fault = ["propagate"]
"""

# %%
def forward(w, b, X):
    return w.T @ X - b
# %% exercise="propagate"
def propagate(w, b, X, Y):
    Z = forward(w, b, X)
    dZ = (sigmoid(Z) - Y) / X.shape[1]
    return {"dw": X @ dZ.T, "db": dZ.sum()}, np.mean(np.logaddexp(0, Z) - Y * Z)
