"""
at_fault = ["sigmoid"]
"""

# %% exercise="sigmoid"
def sigmoid(z):
    print(1 / (1 + np.exp(-z)))
