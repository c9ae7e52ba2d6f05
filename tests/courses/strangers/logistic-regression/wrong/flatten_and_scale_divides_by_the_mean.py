"""
at_fault = ["flatten_and_scale"]
"""

def flatten_and_scale(pictures):
    X = pictures.reshape(pictures.shape[0], -1).T
    return X / X.mean()
