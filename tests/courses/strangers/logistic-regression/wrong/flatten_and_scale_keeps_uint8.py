"""
at_fault = ["flatten_and_scale"]
says = ["without the decimals"]
"""

def flatten_and_scale(pictures):
    X = pictures.reshape(pictures.shape[0], -1).T
    X[:] = X / 255
    return X
